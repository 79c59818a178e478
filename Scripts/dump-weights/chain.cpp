// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cmath>
#include <vector>
#include <string>
#include <random>
#include <algorithm>
#include <map>
using namespace std;
struct Seq{int n,fold;string pr;double w;vector<int>lab;vector<vector<int>>f;};
const int ALLOW[4][4]={{1,1,0,0},{0,1,1,1},{0,1,1,0},{0,0,0,1}};const int START[4]={1,1,0,0};const int ENDS[4]={1,1,0,1};
const double NEG=-1e30;
static double lse(const double*a,int n){double m=NEG;for(int i=0;i<n;i++)if(a[i]>m)m=a[i];if(m<=NEG/2)return NEG;double s=0;for(int i=0;i<n;i++)s+=exp(a[i]-m);return m+log(s);}
int F;vector<double>W,G;double A[4][4],GA[4][4];
static bool ok(int l,int s){return l<0||(l==1)==(s==1);}
static void fb(const Seq&q,const vector<array<double,4>>&E,bool con,double sign,vector<array<double,4>>&M,double X[4][4]){
 int n=q.n;vector<array<double,4>>al(n),be(n);
 auto em=[&](int t,int s){return con&&!ok(q.lab[t],s)?NEG:E[t][s];};
 for(int s=0;s<4;s++)al[0][s]=START[s]?em(0,s):NEG;
 for(int t=1;t<n;t++)for(int s=0;s<4;s++){double x[4];for(int r=0;r<4;r++)x[r]=ALLOW[r][s]?al[t-1][r]+A[r][s]:NEG;double e=em(t,s);al[t][s]=e<=NEG/2?NEG:lse(x,4)+e;}
 for(int s=0;s<4;s++)be[n-1][s]=ENDS[s]?0:NEG;
 for(int t=n-2;t>=0;t--)for(int r=0;r<4;r++){double x[4];for(int s=0;s<4;s++){double e=em(t+1,s);x[s]=ALLOW[r][s]&&e>NEG/2?A[r][s]+e+be[t+1][s]:NEG;}be[t][r]=lse(x,4);}
 double x[4];for(int s=0;s<4;s++)x[s]=al[n-1][s]+be[n-1][s];double Z=lse(x,4);
 if(Z<=NEG/2){M.clear();return;}
 for(int t=0;t<n;t++)for(int s=0;s<4;s++){double v=al[t][s]+be[t][s]-Z;if(v>-40)M[t][s]+=sign*exp(v);}
 for(int t=0;t+1<n;t++)for(int r=0;r<4;r++)for(int s=0;s<4;s++)if(ALLOW[r][s]){double v=al[t][r]+A[r][s]+em(t+1,s)+be[t+1][s]-Z;if(v>-40)X[r][s]+=sign*exp(v);}
}
static vector<char> OFF;static double SC=1;
static void emis(const Seq&q,vector<array<double,4>>&E){E.assign(q.n,{0,0,0,0});for(int t=0;t<q.n;t++)for(int f:q.f[t])if(!OFF[f])for(int s=0;s<4;s++)E[t][s]+=SC*W[f*4+s];}
static vector<int> vit(const Seq&q){vector<array<double,4>>E;emis(q,E);int n=q.n;vector<array<int,4>>bp(n);array<double,4>d;for(int s=0;s<4;s++)d[s]=START[s]?E[0][s]:NEG;
 for(int t=1;t<n;t++){array<double,4>e;for(int s=0;s<4;s++){double b=NEG*2;int bi=0;for(int r=0;r<4;r++)if(ALLOW[r][s]&&d[r]+A[r][s]>b){b=d[r]+A[r][s];bi=r;}e[s]=b+E[t][s];bp[t][s]=bi;}d=e;}
 int s=0;double b=NEG*3;for(int i=0;i<4;i++)if(ENDS[i]&&d[i]>b){b=d[i];s=i;}vector<int>o(n);for(int t=n-1;t>=0;t--){o[t]=s;s=bp[t][s];}return o;}
static void eval(const vector<Seq*>&v,const char*name){double tp=0,fp=0,fn=0,mac=0,MP=0,MR=0;int mn=0;for(auto q:v){double a=tp,b=fp,cc=fn;auto o=vit(*q);for(int t=0;t<q->n;t++){if(q->lab[t]==1){o[t]==1?tp++:fn++;}else if(q->lab[t]==0&&o[t]==1)fp++;}a=tp-a;b=fp-b;cc=fn-cc;if(a+cc>0){mac+=2*a/(2*a+b+cc);MP+=a+b>0?a/(a+b):0;MR+=a/(a+cc);mn++;}}
 double P=tp/(tp+fp+1e-9),R=tp/(tp+fn+1e-9);printf("%s micro F %.3f  macro P %.3f R %.3f F %.3f\n",name,2*P*R/(P+R+1e-9),MP/mn,MR/mn,mac/mn);}
int main(int c,char**v){F=atoi(v[1]);bool all=atoi(v[2]);int epochs=atoi(v[3]);double l2=atof(v[4]);double lr=c>6?atof(v[6]):0.15;double drop=c>5?atof(v[5]):0;
 FILE*f=fopen("train.txt","r");vector<Seq>D;char pr[64];int n,fold;double w;
 while(fscanf(f," S %d %d %63s %lf",&n,&fold,pr,&w)==4){Seq q;q.n=n;q.fold=fold;q.pr=pr;q.w=w;q.lab.resize(n);q.f.resize(n);for(int t=0;t<n;t++){int k;if(fscanf(f,"%d %d",&q.lab[t],&k)!=2)return 1;q.f[t].resize(k);for(int i=0;i<k;i++)if(fscanf(f,"%d",&q.f[t][i])!=1)return 1;}if(n<=2500)D.push_back(move(q));}
 vector<Seq*>tr,te;for(auto&q:D){if(q.fold==0)te.push_back(&q);if(all||q.fold!=0)tr.push_back(&q);}
 printf("%zu train %zu test\n",tr.size(),te.size());
 W.assign(F*4,0);vector<double>H(F*4,1e-2),Avg(F*4,0);double HA[4][4],AvgA[4][4]={};for(auto&r:HA)for(auto&x:r)x=1e-2;
 mt19937 g(7);int cnt=0;OFF.assign(F,0);uniform_real_distribution<double>U(0,1);
 for(int e=0;e<epochs;e++){shuffle(tr.begin(),tr.end(),g);
  for(auto q:tr){if(drop>0){for(int i=0;i<F;i++)OFF[i]=U(g)<drop;SC=1/(1-drop);}vector<array<double,4>>E;emis(*q,E);vector<array<double,4>>M(q->n,{0,0,0,0});double X[4][4]={};
   fb(*q,E,true,1,M,X);if(M.empty())continue;fb(*q,E,false,-1,M,X);
   double sc=q->w/sqrt((double)q->n);
   static vector<double>g2;g2.assign(F*4,0);static vector<int>touched;touched.clear();
   for(int t=0;t<q->n;t++){if(fabs(M[t][0])+fabs(M[t][1])+fabs(M[t][2])+fabs(M[t][3])<1e-6)continue;for(int ff:q->f[t])if(!OFF[ff]){for(int s=0;s<4;s++)g2[ff*4+s]+=M[t][s]*sc;touched.push_back(ff);}}
   sort(touched.begin(),touched.end());touched.erase(unique(touched.begin(),touched.end()),touched.end());
   for(int ff:touched)for(int s=0;s<4;s++){int i=ff*4+s;double gr=g2[i]-l2*W[i]*0.01;H[i]+=gr*gr;W[i]+=lr*gr/sqrt(H[i]);}
   for(int r=0;r<4;r++)for(int s=0;s<4;s++)if(ALLOW[r][s]){double gr=X[r][s]*sc-l2*A[r][s]*0.01;HA[r][s]+=gr*gr;A[r][s]+=lr*gr/sqrt(HA[r][s]);}
  }
  fill(OFF.begin(),OFF.end(),0);SC=1;
  if(e>=epochs/2){for(int i=0;i<F*4;i++)Avg[i]+=W[i];for(int r=0;r<4;r++)for(int s=0;s<4;s++)AvgA[r][s]+=A[r][s];cnt++;}
  if(e%5==4){printf("epoch %d ",e+1);eval(te,"test");fflush(stdout);}
 }
 for(int i=0;i<F*4;i++)W[i]=Avg[i]/cnt;for(int r=0;r<4;r++)for(int s=0;s<4;s++)A[r][s]=AvgA[r][s]/cnt;
 eval(tr,"train");eval(te,"test");map<string,vector<Seq*>>by;for(auto q:te)by[q->pr].push_back(q);for(auto&p:by)eval(p.second,p.first.c_str());
 FILE*o=fopen("weights.txt","w");for(int i=0;i<F;i++)fprintf(o,"%.4f %.4f %.4f %.4f\n",W[i*4],W[i*4+1],W[i*4+2],W[i*4+3]);for(int r=0;r<4;r++)fprintf(o,"%.4f %.4f %.4f %.4f\n",A[r][0],A[r][1],A[r][2],A[r][3]);fclose(o);
}
