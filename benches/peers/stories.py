#!/usr/bin/env python3
"""Same branching customer-service dialogue in ink, yarn and JSON. usage: stories.py WIDTH LAYERS OUTPREFIX"""
import sys, json, random
W, L, out = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
R = random.Random(20240607)
WORDS = ("order refund parcel delivery invoice account password router cable screen battery charger warranty "
 "yesterday morning twice already still nobody called back waiting since Monday please help really need it today "
 "because my daughter has a birthday and the shop said the box would arrive before noon but it never came so now "
 "I want to know what you can do about this problem and whether somebody will take care of the matter at last").split()
AG = ("I am sorry to hear that, let me look into the order right away|Could you tell me the number on the invoice please|"
 "I understand how frustrating this must be for you today|That is our policy and there is nothing I can do about it|"
 "Let me check with the warehouse while you stay on the line|I will send you a replacement and it leaves the shop tonight|"
 "Please try to switch the router off and on again first|Thank you for waiting, I have found the parcel in our system").split("|")
VARS = [("empathy",0),("patience",5),("accuracy",0)]
def sent(n):
    w=[R.choice(WORDS) for _ in range(n)]; w[0]=w[0].capitalize(); return " ".join(w)+"."
nodes=[]
for l in range(L):
    for w in range(W):
        i=l*W+w
        nd={"id":f"n{i}","speaker":"Customer","text":sent(R.randint(14,30)),"choices":[]}
        nd["mood"]={"var":"patience","lt":R.randint(2,5),"yes":sent(8),"no":sent(8)} if R.random()<.6 else None
        if l<L-1:
            k=R.choice([3,4])
            for c in range(k):
                # mostly next layer, sometimes skip one: plays take 8..12 choices for L=12
                step=2 if (R.random()<.12 and l+2<L) else 1
                go=(l+step)*W+R.randrange(W)
                cond=None
                if c>0 and R.random()<.3:
                    v=R.choice(["patience","empathy"]); cond={"var":v,"op":R.choice(["Gt","Lt"]),"value":R.randint(1,4)}
                eff=[{"var":R.choice(["empathy","patience","accuracy"]),"add":R.choice([-2,-1,1,1,2])} for _ in range(R.randint(1,2))]
                nd["choices"].append({"text":R.choice(AG)+f" {R.randint(1,999)}","cond":cond,"effects":eff,"goto":f"n{go}"})
        nodes.append(nd)
story={"title":"Support call","start":"n0","vars":[{"name":n,"init":v} for n,v in VARS],"nodes":nodes}
json.dump(story,open(out+".json","w"),indent=1)
# ink
o=[]
for n,v in VARS:o.append(f"VAR {n} = {v}")
o.append("-> n0\n")
OP={"Gt":">","Lt":"<"}
for nd in nodes:
    o.append(f"=== {nd['id']} ===")
    o.append(f"{nd['speaker']}: {nd['text']}")
    m=nd["mood"]
    if m:o.append(f"{{ {m['var']} < {m['lt']}: {m['yes']} | {m['no']} }}")
    if not nd["choices"]: o.append("-> END\n"); continue
    for c in nd["choices"]:
        cd=f"{{ {c['cond']['var']} {OP[c['cond']['op']]} {c['cond']['value']} }} " if c["cond"] else ""
        o.append(f"+ {cd}[{c['text']}]")
        for e in c["effects"]: o.append(f"  ~ {e['var']} = {e['var']} {'+' if e['add']>=0 else '-'} {abs(e['add'])}")
        o.append(f"  -> {c['goto']}")
    o.append("")
open(out+".ink","w").write("\n".join(o)+"\n")
# yarn
o=[]
for nd in nodes:
    o.append(f"title: {nd['id']}\n---")
    if nd["id"]=="n0":
        for n,v in VARS:o.append(f"<<declare ${n} = {v}>>")
    o.append(f"{nd['speaker']}: {nd['text']}")
    m=nd["mood"]
    if m:o.append(f"<<if ${m['var']} < {m['lt']}>>\n{m['yes']}\n<<else>>\n{m['no']}\n<<endif>>")
    for c in nd["choices"]:
        cd=f" <<if ${c['cond']['var']} {OP[c['cond']['op']]} {c['cond']['value']}>>" if c["cond"] else ""
        o.append(f"-> {c['text']}{cd}")
        for e in c["effects"]: o.append(f"    <<set ${e['var']} to ${e['var']} {'+' if e['add']>=0 else '-'} {abs(e['add'])}>>")
        o.append(f"    <<jump {c['goto']}>>")
    o.append("===")
open(out+".yarn","w").write("\n".join(o)+"\n")
