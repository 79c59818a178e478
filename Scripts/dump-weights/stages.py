# SPDX-License-Identifier: GPL-3.0-or-later
"""At which stage passages of the learned half are lost or spoken: stages.py FEATURES [PROGRAM…]

FEATURES is the program of features.swift. Prints, for each program that dumped the pages, precision, recall, F1 and
right titles, then the passages by kind and stage, the most first, with the keys of some of their pages."""
import collections,json,re,subprocess,sys
from data import truth,isdev
norm=lambda t: re.sub(r'\s+',' ',t or '').strip()
def missed_at(passage,page,texts):
    """The stage at which a passage that must be read was lost."""
    if page.get('body') is None: return 'refused'
    if page['clean']: return 'taken for clean text'
    holders=[i for i,t in enumerate(texts) if passage in t]
    if not holders:
        return 'blocks: split' if any(len(t)>8 and t in passage for t in texts) else 'lines: not in any block'
    blocks=page['blocks']
    for i in holders:
        if blocks[i][1]=='text':
            reasons=[r for r,t in page['dropped'] if norm(t)==texts[i]]
            return 'assembly: '+(reasons[0] if reasons else 'headline or head')
    model,label=blocks[holders[0]][:2]
    return f'model: {model}' if model==label else f'corrections: {model} > {label}'
def spoken_at(passage,page,texts):
    """The stage at which a passage that must not be read was let through."""
    if page['clean']: return 'taken for clean text'
    if passage in norm(page['standfirst']): return 'head: standfirst'
    for block,text in zip(page['blocks'],texts):
        if block[1]=='text' and passage in text:
            whole='whole' if len(text)<=len(passage)+12 else 'part of it'
            return f'model: {block[2]}, {whole}' if block[0]=='text' else f'corrections: {block[2]}'
    return 'assembly'
def report(program,name):
    keys=[k for k in sorted(truth) if isdev(k)]
    paths=[f'txt/p-{k}.{name}.txt' for k in keys]
    run=subprocess.run([program,'stages'],input='\n'.join(paths)+'\n',capture_output=True,text=True,check=True)
    pages={p['path']:p for p in map(json.loads,run.stdout.splitlines())}
    read=lost=extra=titles=right=0; kinds=collections.defaultdict(list)
    for key,path in zip(keys,paths):
        if path not in pages: continue
        page=pages[path]; t=truth[key]; whole=norm(open(path,encoding='utf8',errors='replace').read())
        texts=[norm(b[3]) for b in page['blocks']]
        said=norm('\n'.join([page.get('standfirst') or '']+(page.get('body') or [])))
        for passage in filter(lambda p: p in whole,map(norm,t['with'])):
            if passage in said: read+=1
            else: lost+=1; kinds['lost',missed_at(passage,page,texts)].append(key)
        for passage in filter(lambda p: p in whole and p in said,map(norm,t['without'])):
            extra+=1; kinds['spoken',spoken_at(passage,page,texts)].append(key)
        if t.get('title') and norm(t['title']) in whole:
            titles+=1; right+=norm(page.get('title')).lower()==norm(t['title']).lower()
    precision,recall=read/(read+extra or 1),read/(read+lost or 1)
    print(f'{name}: precision {precision:.3f}, recall {recall:.3f}, F1 {2*precision*recall/(precision+recall or 1):.3f}, title {100*right/(titles or 1):.1f} % of {titles}')
    for (kind,stage),found in sorted(kinds.items(),key=lambda x: -len(x[1])):
        print(f'  {len(found):4} {kind} at {stage}: {" ".join(k[:8] for k in sorted(set(found))[:6])}')
if __name__=='__main__':
    for name in sys.argv[2:] or ['lynx','w3m','inscriptis']: report(sys.argv[1],name)
