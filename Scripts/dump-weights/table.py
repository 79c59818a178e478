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
def write(name,table,doc,lines):
    open(D+name+'.swift','w').write(HEAD%(table,name,doc)+''.join('    '+l+'\n' for l in lines)+'    """\n}\n')
if 'span' in sys.argv:
    W=[[q(x) for x in l.split()] for l in open('weights.txt')]
    off=0;files={'SpanWeightData':[],'PageWeightData':[]};lines=files['SpanWeightData']
    for name,c in lay['span']:
        # a file holds at most 400 lines
        if name=='overlap': lines=files['PageWeightData']
        for s in range(4): lines+=wrap(name,[W[off+v][s] for v in range(c)])
        off+=c
    lines+=wrap('transitions',[x for r in W[off:off+4] for x in r])
    for name,lines in files.items():
        part='of the block and its neighbours' if name[0]=='S' else 'of its place in the page'
        write(name,'SpanWeights','A group of ``SpanFeature`` a row, '+part+', for each label in turn.',lines)
if 'title' in sys.argv:
    W=[q(l) for l in open('tweights.txt')]
    off=0;lines=[]
    for name,c in lay['title']:
        lines+=wrap(name,W[off:off+c]); off+=c
    write('TitleWeightData','TitleWeights','A group of ``TitleFeature`` a row.',lines)
