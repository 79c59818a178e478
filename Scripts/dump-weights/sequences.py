# SPDX-License-Identifier: GPL-3.0-or-later
import pickle,struct,sys,hashlib
from data import isdev
data=pickle.load(open('data.pkl','rb'))
h=lambda k:hashlib.sha256(k.encode()).hexdigest()
out=open('train.txt','w')
n=0
for d in data:
    k=d['key'][2:] if d['key'][:2] in('p-','g-') else d['key']
    syn=d['key'].startswith('s-')
    if not syn and not isdev(k): continue
    if 1 not in d['lab'] and not syn: continue
    fold=int(h(k)[1],16)%4
    w=d.get('w',1.0)
    out.write(f"S {d['n']} {fold} {d['pr']} {w}\n")
    for f,l in zip(d['feats'],d['lab']): out.write(f"{l} {len(f)} "+' '.join(map(str,f))+'\n')
    n+=1
print(n)
