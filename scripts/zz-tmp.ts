import { splitSentences } from "#lib/extract/split-sentences";
for (const t of [
 'Mr. Sadr met Gen. Q. Suleimani in the U.S. on Aug. 30. He left at 6:30 a.m. Thursday. The U.S. Army stayed. They live in the U.S. The rest left.',
 '“Why now?” he asked. “We wait.” Then he left (as planned). "Any office," he said. "Let it burn." No. 4 was hit. Rates rose 3.5 percent. J. K. Rowling won. Plan B. The end.',
 'اندلعت اشتباكات في البصرة. وقال د. محمد إن الوضع هادئ! هل انتهى؟ لا.', 'ready to explode (...) and we (the civilians) may. Yes! ', 'It ended at 2 p.m. Police came.  al-Sadr left. “Go home. ” He did.', 'a\nb. C', 'Is it over? al-Sadr thinks so.','He met Yahoo! Inc. staff. Dr. No. was in Nos. 3 and 4.'
]) console.log(splitSentences(t).map(s=>t.slice(s.start,s.end)));
for (const c of ['a','a. ','A.','. " ) ','ب. '] ) { const t=c.repeat(1e6/c.length); const t0=performance.now(); const n=splitSentences(t).length; console.log(c,n,performance.now()-t0);}
