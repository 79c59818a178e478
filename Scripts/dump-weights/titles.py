# SPDX-License-Identifier: GPL-3.0-or-later
import os,sys,hashlib,json
from labels import nz,ans
from data import truth,isdev
h=lambda k:hashlib.sha256(k.encode()).hexdigest()
syn={}
if os.path.exists('syn.json'): syn=json.load(open('syn.json'))
out=open('ttrain.txt','w'); n=miss=none=0
def flush(path,rows):
    global n,miss,none
    if not path or len(rows)<1: return
    key,pr=os.path.basename(path)[:-4].rsplit('.',1); s,k=key[0],key[2:]
    if s in 'pg' and not isdev(k): return
    if s=='p': t=truth[k].get('title') or (ans.get(key) or {}).get('title')
    elif s=='g': t=(ans.get(key) or {}).get('title')
    else: t=syn[key]['title']; 
    nt=nz(t)
    gold=[i for i,r in enumerate(rows) if nt and nz(r[2])==nt and r[1]>=0]
    if s!='s' and not nt: return
    if not gold:
        # title not in the window: none is right, but only if it is nowhere
        if s!='s':
            # near variants are not training material
            if any(nt in nz(r[2]) or (len(nz(r[2]))>12 and nz(r[2]) in nt) for r in rows): miss+=1; return
        gold=[0]; none+=1
    fold=int(h(k)[1],16)%4
    w=1.0 if s!='s' else 0.15
    out.write(f"S {len(rows)} {fold} {pr} {w} {len(gold)} {' '.join(map(str,gold))}\n")
    for r in rows: out.write(f"{len(r[0])} {' '.join(map(str,r[0]))}\n")
    n+=1
cur=None;rows=[]
for l in open('tfeat.txt',encoding='utf8'):
    l=l.rstrip('\n')
    if l.startswith('#'): flush(cur,rows); cur=l[1:]; rows=[]
    else:
        p,i,t=l.split('\t',2); rows.append(([int(x) for x in p.split()],int(i),t))
flush(cur,rows)
print(n,'miss',miss,'none',none)
