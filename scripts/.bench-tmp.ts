import { readFileSync } from 'node:fs';
import { createAnalyzer, englishLexicons } from '/work/main/lib/analysis';
import AC from 'modern-ahocorasick';
import ACF from 'modern-ahocorasick/fast';
const t0=performance.now(); const a=createAnalyzer(englishLexicons); const t1=performance.now();
const posts=['ordinary','plain_ordinary','near_miss'].flatMap(f=>readFileSync(`/work/main/corpus/posts/en/${f}.jsonl`,'utf8').trim().split('\n').map(l=>JSON.parse(l).text as string));
const text=posts.join(' '); const chunk=(n:number)=>{const o=[];for(let i=0;i+n<=text.length;i+=n)o.push(text.slice(i,i+n));return o;};
const run=(name:string,ps:string[],fn:(t:string)=>unknown)=>{ for(let k=0;k<3;k++) for(const p of ps) fn(p); const ts:number[]=[]; for(let k=0;k<5;k++) for(const p of ps){const s=performance.now();fn(p);ts.push(performance.now()-s);} ts.sort((x,y)=>x-y); console.log(name,ps.length,'mean',(ts.reduce((x,y)=>x+y,0)/ts.length).toFixed(4),'p50',ts[ts.length>>1]!.toFixed(4),'p99',ts[Math.floor(ts.length*.99)]!.toFixed(4)); };
console.log('compile ms',(t1-t0).toFixed(1)); const s=performance.now(); a({text:posts[0]!}); console.log('first post ms',(performance.now()-s).toFixed(2));
run('analyze posts',posts,t=>a({text:t})); run('analyze 280',chunk(280),t=>a({text:t})); run('analyze 2000',chunk(2000),t=>a({text:t}));
const phrases=englishLexicons.flatMap(l=>l.entries.flatMap(e=>e.phrases)).map(p=>p.replace(/[(){}|?~^#\d]/g,' ').replace(/\s+/g,' ').trim()).filter(p=>p.length>2);
const ac=new AC(phrases); const acf=new ACF(phrases); console.log('AC phrases',phrases.length);
run('AC 280',chunk(280),t=>ac.search(t.toLowerCase())); run('ACF 280',chunk(280),t=>acf.search(t.toLowerCase()));
for(const n of [10_000,100_000,1_000_000]){const b='i want to die but not really '.repeat(n/28|0); const s=performance.now(); a({text:b}); console.log(n,(performance.now()-s).toFixed(2));}
