# SPDX-License-Identifier: GPL-3.0-or-later
import json,re,os,sys,pickle,collections
from data import truth,gt,isdev
nz=lambda t: ''.join(c for c in (t or '').lower() if c.isalnum())
ans={}
for l in open('ans.jsonl'):
    d=json.loads(l); ans[os.path.basename(d['input'])[:-5]]=d
def load(path='feat.txt'):
    cur=None
    for l in open(path,encoding='utf8'):
        l=l.rstrip('\n')
        if l.startswith('#'):
            if cur: yield cur
            cur=(l[1:],[])
        else:
            p,b,t=l.split('\t',2); cur[1].append(([int(x) for x in p.split()],int(b),t))
    if cur: yield cur
def grams(t,n=5):
    w=re.findall(r'\w+',t.lower()); return [' '.join(w[i:i+n]) for i in range(len(w)-n+1)]
def label(key,blocks):
    """returns list of 1/0/-1 per block and title index"""
    s,k=key[0],key[2:]
    a=ans.get(key)
    lab=[0]*len(blocks)
    if s=='g':
        lines=[x for x in gt[k]['articleBody'].split('\n') if x.strip()]
        unsure=False; title=(a or {}).get('title'); with_=without=[]
    else:
        t=truth[k]; with_=[nz(x) for x in t['with']]; without=[nz(x) for x in t['without']]
        title=t.get('title') or (a or {}).get('title')
        lines=([a['standfirst']] if a and a.get('standfirst') else [])+[b['text'] for b in a['body']] if a else []
    whole=''.join(nz(x) for x in lines); eq=set(nz(x) for x in lines)
    G=set(g for x in lines for g in grams(x))
    missed=[x for x in with_ if x not in whole]; extra=[x for x in without if x and x in whole]
    N=[nz(b[2]) for b in blocks]
    long_=[]
    for i,b in enumerate(blocks):
        n=N[i]
        if not n: lab[i]=0; continue
        if len(n)>=30:
            g=grams(b[2])
            if n in whole or (g and sum(x in G for x in g)>=0.75*len(g)): lab[i]=1; long_.append(i)
            elif g and sum(x in G for x in g)>0.3*len(g): lab[i]=-1
        elif n in eq: lab[i]=2
    # short ones near long ones only
    if long_:
        lo,hi=min(long_),max(long_)
        S=set(long_)
        seen=set()
        for i in range(len(blocks)):
            if lab[i]==2:
                near=any(j in S or lab[j]==1 for j in range(max(0,i-4),min(len(blocks),i+5)) if j!=i)
                lab[i]=1 if near and lo-4<=i<=hi+4 else 0
    else:
        lab=[1 if x==2 else x for x in lab]
    # repeated long T: keep those nearest the centre of mass? keep all but mark far duplicates unknown
    cnt=collections.Counter(N[i] for i in range(len(blocks)) if lab[i]==1)
    if long_:
        med=sorted(long_)[len(long_)//2]
        for n,c in cnt.items():
            if c>1:
                idx=[i for i in range(len(blocks)) if lab[i]==1 and N[i]==n]
                best=min(idx,key=lambda i:abs(i-med))
                for i in idx:
                    if i!=best: lab[i]=-1
    ti=None; nt=nz(title)
    if nt:
        c=[i for i in range(len(blocks)) if N[i]==nt]
        if c:
            first=min([i for i in range(len(blocks)) if lab[i]==1] or [c[0]])
            before=[i for i in c if i<=first]
            ti=before[-1] if before else c[0]
        for i in c:
            if lab[i]==1: lab[i]=-1
    if s=='p':
        for i,n in enumerate(N):
            if not n: continue
            w=any(x and x in n for x in with_); o=any(x and (x in n) for x in without)
            if w and o: lab[i]=-1
            elif w: lab[i]=1
            elif o: lab[i]=0
        if missed:
            for i,b in enumerate(blocks):
                if lab[i]==0 and len(b[2])>20 and not any(x and x in N[i] for x in without): lab[i]=-1
        if extra:
            bad=[i for i,n in enumerate(N) if any(x and x in n for x in extra)]
            for i in range(len(blocks)):
                if lab[i]==1 and not any(x and x in N[i] for x in with_) and any(abs(i-j)<=4 for j in bad): lab[i]=-1
            if not bad: pass
        if a is None:
            lab=[x if any(y and y in N[i] for y in with_+without) else -1 for i,x in enumerate(lab)]
    return lab,ti
syn={}
if os.path.exists('syn.json'): syn=json.load(open('syn.json'))
def label_syn(key,blocks):
    items=[(nz(t),l) for t,l in syn[key]['items']]; p=0; lab=[]; ti=None
    for i,b in enumerate(blocks):
        n=nz(b[2]); l=-1
        for q in range(p,min(len(items),p+6)):
            if items[q][0]==n: l=items[q][1]; p=q+1; break
        if l==2: ti=i; l=0
        lab.append(1 if l==3 else l)
    return lab,ti
if __name__=='__main__':
    data=[]; SYNW=float(os.environ.get('SYNW','0.7'))
    import itertools
    cache=pickle.load(open('lcache.pkl','rb')) if os.path.exists('lcache.pkl') else {}
    for path,blocks in itertools.chain(load(),load('feats.txt')):
        base=os.path.basename(path)[:-4]; key,pr=base.rsplit('.',1)
        if not blocks: continue
        if key[0]=='s': lab,ti=label_syn(key,blocks)
        else:
            hh=(base,hash(tuple(b[2] for b in blocks)))
            if hh not in cache: cache[hh]=label(key,blocks)
            lab,ti=cache[hh]
        data.append(dict(key=key,pr=pr,feats=[b[0] for b in blocks],lab=lab,title=ti,n=len(blocks),w=SYNW if key[0]=='s' else 1.0))
    pickle.dump(data,open('data.pkl','wb')); pickle.dump(cache,open('lcache.pkl','wb'))
    c=collections.Counter(x for d in data for x in d['lab']); print(len(data),c, sum(d['title'] is not None for d in data), sum(1 not in d['lab'] for d in data))
