# SPDX-License-Identifier: GPL-3.0-or-later
# writes weight data files from weights.txt / tweights.txt using group layout printed by ./h/layout
import sys,json,os
D=os.path.join(os.path.dirname(os.path.abspath(__file__)),'../../Sources/ListenReading/Dump/')
import os
lay=json.load(open('layout.json'))
def wrap(name,vals):
    out=[];line=name
    for v in vals:
        if len(line)+1+len(str(v))>96: out.append(line); line=name
        line+=' '+str(v)
    out.append(line); return out
HEAD='''// SPDX-License-Identifier: GPL-3.0-or-later

/// The numbers of ``%s``, made by `Scripts/dump-weights`; not to be changed by hand.
enum %s {
  /// %s
  static let text = """
'''
def q(x): return round(float(x)*100)
if 'span' in sys.argv:
    W=[[q(x) for x in l.split()] for l in open('weights.txt')]
    off=0;lines=[]
    for name,c in lay['span']:
        for s in range(4): lines+=wrap(name,[W[off+v][s] for v in range(c)])
        off+=c
    lines+=wrap('transitions',[x for r in W[off:off+4] for x in r])
    open(D+'SpanWeightData.swift','w').write(HEAD%('SpanWeights','SpanWeightData','A group of ``SpanFeature`` a row, for each label in turn.')+''.join('    '+l+'\n' for l in lines)+'    """\n}\n')
if 'title' in sys.argv:
    W=[q(l) for l in open('tweights.txt')]
    off=0;lines=[]
    for name,c in lay['title']:
        lines+=wrap(name,W[off:off+c]); off+=c
    open(D+'TitleWeightData.swift','w').write(HEAD%('TitleWeights','TitleWeightData','A group of ``TitleFeature`` a row.')+''.join('    '+l+'\n' for l in lines)+'    """\n}\n')
