// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>
#include <cmath>
#include <vector>
#include <string>
#include <random>
#include <algorithm>
#include <map>
using namespace std;
struct Seq{int n,fold;string pr;double w;vector<int>g;vector<vector<int>>f;};
int F;vector<double>W;
double acc(const vector<Seq*>&v){int r=0;for(auto q:v){int b=0;double bs=-1e30;for(int i=0;i<q->n;i++){double s=0;for(int f:q->f[i])s+=W[f];if(s>bs){bs=s;b=i;}}r+=count(q->g.begin(),q->g.end(),b)>0;}return v.empty()?0:100.0*r/v.size();}
int main(int c,char**v){F=atoi(v[1]);bool all=atoi(v[2]);int ep=atoi(v[3]);double l2=atof(v[4]);double drop=c>5?atof(v[5]):0;
 FILE*f=fopen("ttrain.txt","r");vector<Seq>D;char pr[64];int n,fold,g;double w;
 while(fscanf(f," S %d %d %63s %lf %d",&n,&fold,pr,&w,&g)==5){Seq q;q.n=n;q.fold=fold;q.pr=pr;q.w=w;for(int i=0;i<g;i++){int x;if(fscanf(f,"%d",&x)!=1)return 1;q.g.push_back(x);}q.f.resize(n);for(int t=0;t<n;t++){int k;if(fscanf(f,"%d",&k)!=1)return 1;q.f[t].resize(k);for(int i=0;i<k;i++)if(fscanf(f,"%d",&q.f[t][i])!=1)return 1;}D.push_back(move(q));}
 vector<Seq*>tr,te;for(auto&q:D){if(q.fold==0)te.push_back(&q);if(all||q.fold!=0)tr.push_back(&q);}
 W.assign(F,0);vector<double>H(F,1e-2),A(F,0);mt19937 r(3);int cnt=0;
 for(int e=0;e<ep;e++){shuffle(tr.begin(),tr.end(),r);for(auto q:tr){vector<char> off(F,0);double SC=1;if(drop>0){uniform_real_distribution<double>U(0,1);for(int i=0;i<F;i++)off[i]=U(r)<drop;SC=1/(1-drop);}vector<double>s(q->n,0);double m=-1e30;for(int i=0;i<q->n;i++){for(int x:q->f[i])if(!off[x])s[i]+=SC*W[x];m=max(m,s[i]);}double Z=0,Zg=0;for(int i=0;i<q->n;i++){s[i]=exp(s[i]-m);Z+=s[i];}for(int i:q->g)Zg+=s[i];
   map<int,double>G;for(int i=0;i<q->n;i++){double p=-s[i]/Z;if(count(q->g.begin(),q->g.end(),i))p+=s[i]/max(Zg,1e-300);if(fabs(p)>1e-7)for(int x:q->f[i])if(!off[x])G[x]+=p*q->w;}
   for(auto&p:G){double gr=p.second-l2*0.01*W[p.first];H[p.first]+=gr*gr;W[p.first]+=0.1*gr/sqrt(H[p.first]);}}
  if(e>=ep/2){for(int i=0;i<F;i++)A[i]+=W[i];cnt++;}}
 for(int i=0;i<F;i++)W[i]=A[i]/cnt;
 printf("train %.1f test %.1f (%zu %zu)\n",acc(tr),acc(te),tr.size(),te.size());map<string,vector<Seq*>>by;for(auto q:te)by[q->pr].push_back(q);for(auto&p:by)printf("%s %.1f\n",p.first.c_str(),acc(p.second));
 FILE*o=fopen("tweights.txt","w");for(int i=0;i<F;i++)fprintf(o,"%.4f\n",W[i]);fclose(o);}
