/** Number of texts behind the counts. */
export const TEXTS = 19_989;

/** One line per document frequency: the count, then the stems that as many texts contain. Origin: README.md. */
export const STEM_FREQUENCIES = `
18971 reuter
11338 lt
8325 mln
7659 dlrs
7429 year
6224 compani
6020 pct
5929 inc
5240 corp
4859 000
4093 share
3913 market
3892 last
3527 1986
3480 bank
3453 price
3430 co
3415 cts
3347 net
3312 billion
3240 10
3180 stock
3138 unit
3110 month
3097 expect
3089 vs
2962 trade
2941 sale
2940 end
2880 note
2838 may
2832 first
2806 report
2797 includ
2673 april
2668 three
2653 increas
2630 oper
2586 industri
2560 plan
2559 product
2485 rate
2460 offer
2426 intern
2415 week
2407 15
2386 govern
2382 30
2381 march
2351 exchang
2350 group
2347 shr
2346 1987
2339 issu
2303 dlr
2262 state
2260 total
2256 five
2234 20 offici
2214 interest
2211 ad
2173 secur
2137 current
2115 term
2104 set
2098 agreement
2096 50
2094 per today
2065 qtr
2037 nation
2025 due
2019 loss
2004 manag
1988 12
1967 meet
1959 presid
1938 sell
1932 25
1922 time
1902 31
1896 ltd
1890 use
1839 make
1836 record
1813 continu countri
1802 result
1792 financ
1769 profit
1740 system
1739 major
1733 buy
1729 day
1724 quarter
1723 six
1719 four
1718 made
1679 develop
1675 foreign
1672 11
1665 pay
1642 debt
1634 financi rise
1631 announc
1616 common
1590 general
1589 base
1588 invest
1585 board
1584 take
1578 export
1577 100
1569 previous
1556 earlier
1547 close
1542 servic
1527 busi
1505 next
1504 capit
1499 rev
1498 13
1493 propos
1491 call
1482 agre
1480 1985
1478 sinc
1476 16
1471 oil part
1464 statement
1463 firm
1455 lead
1441 approv
1439 hold
1436 minist
1427 14
1410 feder
1390 chairman
1388 spokesman
1386 declin fund
1383 tax
1380 recent
1373 period
1353 rais
1351 world
1350 econom
1346 level
1340 follow
1339 compar
1338 effect
1330 februari
1324 commiss
1318 cut
1315 purchas
1313 nine
1308 import
1306 remain
1305 japan
1291 chang
1275 17 28
1271 loan
1265 american
1258 produc reduc
1254 june
1246 public
1239 lower
1238 cost rose
1236 credit
1235 receiv
1233 open
1229 high
1221 start
1219 dollar
1216 complet
1215 januari
1208 own
1205 fall
1203 annual
1202 18
1200 cash
1185 subsidiari
1176 like
1175 provid
1173 acquir
1162 see
1160 sourc
1156 gain
1154 estim
1148 point
1141 work
1140 payment
1139 higher sharehold
1136 long
1122 futur
1120 earn
1119 talk
1117 22
1114 yesterday
1111 seven
1103 40 addit
1094 valu
1091 move offic
1074 bond
1067 well
1060 howev
1055 contract
1051 500 hous
1048 need
1044 reserv
1038 08 depart
1037 associ
1032 27
1028 amount central program
1027 west
1026 possibl
1024 investor
1021 19
1016 24
1012 york
1008 support
1007 help
1005 show
1004 second
1000 around prior
998 account privat
996 23
991 earli
989 acquisit sign
986 demand growth still
975 non
973 dividend
970 1996 eight
969 sever
966 asset
965 name
961 figur
960 tonn
959 file
956 domest
954 polici
948 ask
945 26 ago allow posit
944 member
942 get
939 control repres
937 outstand
932 seek
931 back
928 deal
924 avail
923 date
922 fell
919 reach
917 60
915 held
912 third
909 good money
900 currenc
898 juli requir
897 give
896 decemb
886 go
885 sold
884 execut
880 european
879 improv
877 21 short
874 news
872 75
870 line
868 relat
863 negoti
860 suppli
850 order
849 japanes
848 anoth
845 full
843 agricultur near
842 director
841 analyst
835 initi
833 action
831 averag
824 comment
823 main
820 200
817 35 larg
815 come
813 alreadi begin
810 chief
808 much
806 29 corpor
802 half
801 economi
800 problem
794 agenc
788 franc
783 forc
780 basi commerci drop limit strong
778 london manufactur
777 want
773 1988
771 way
770 number
769 senior
768 decis incom
767 believ
765 area consid right
762 rule
760 300 revenu
757 activ
756 project
755 detail septemb
752 option
750 div
749 union
745 treasuri
743 mani
738 ministri
736 canada
735 mths put
732 institut
730 discuss rang
729 plant
723 bid
722 charg low
721 4th
719 committe form
718 80
717 proceed
714 author
711 later
710 convert
709 measur
705 joint
698 condit place
694 late
693 mark
690 shrs
689 avg
688 70
684 reflect secretari
683 stake
682 power
681 cover
679 bill
677 dealer underwrit within
676 less
675 final
674 yen
673 south
671 adjust
670 indic
668 administr
665 confer
664 certain deficit plc
660 must
655 concern largest
654 far
653 fiscal
650 budget
649 45
648 prefer
640 transact
632 involv
628 tender
627 schedul
625 sector
624 friday
623 trader
622 present respons
620 balanc
618 90
617 return
612 immedi
606 32
605 although
603 whether
601 past
600 accept prime
599 might
598 divis peopl
596 british
595 head washington
594 save
593 decid forecast
592 caus
589 local qtli
587 even list
586 without
583 hope
577 becom target
575 former
574 led subject
573 energi
572 run
571 least
566 seen
565 affect comput
564 communiti given reagan
561 press standard
560 despit effort
559 gas
557 competit germani post worth
556 tri
554 bought vote
552 special
551 carri
550 33 inform vice
548 among consum say
547 1st canadian parti surplus
544 equiti technolog
543 octob
541 34
539 paid
538 87
537 custom german
536 stg
532 combin pressur
531 face
530 clear
527 3rd deposit signific
525 grow
522 build
521 400
520 exclud
519 think
518 monetari
516 direct
515 home
513 65 aim
511 55 insur monday
510 38
507 150
506 51 boost
505 equip
504 facil taken
503 trust
501 resourc
500 north process
498 look
497 accord law
496 extend
495 act
494 reason review
493 bring citi quot
492 petroleum
491 exist
488 merger
486 output western
485 distribut small
484 aid cent subordin
483 pact spend
480 substanti
479 paper
478 august data yield
477 banker coupon
475 36 littl
472 design
471 leader real
470 37
469 step
468 44
464 expand tokyo
463 fail
462 600 america
460 releas ventur
457 court electr intend
456 42 commit
455 food
454 85 season
452 began reduct
451 borrow french matur soon
450 gave
449 latest yet
446 perform
445 jan mine
443 britain
441 plus
440 800 top
439 holder
438 factor origin
437 disclos maintain
436 debentur launch
435 free inflat probabl
434 benefit case enter
433 brazil
432 cooper europ slight volum
429 packag respect tuesday
428 payabl research thursday
427 52 commod
426 advanc jame prepar
425 texa
424 key
423 keep
422 poor region
421 morn polit
420 introduc liquid ship
419 hit
418 fourth mean partner
417 protect revis
416 appear elect question wheat
415 de guarante
414 46 pari
413 00 48 700 attempt
412 studi
411 congress provis
410 fix restructur
409 request
408 barrel declar
404 better wednesday
403 particip
401 ec novemb
400 similar
398 53 88 situat
397 impact seri
396 tomorrow
394 farm
393 43 motor split
392 grain
391 arrang
389 ahead
387 repay
386 air daili john letter
385 49
384 replac stop
383 establish shipment view
382 east potenti properti test
379 56 us
378 crude
377 41 47 success
376 54 construct determin fee particular store unchang
374 specul worker
372 took
371 95 depend electron
370 86 hour
369 find sharpli
368 deliveri expir
367 250 grant stabil
366 damag predict
365 abl chicago england
364 index
363 engin
362 car gold natur
361 regul
360 differ
359 assist crop
358 economist
357 39 council
355 democrat
353 delay telephon toward usda
351 68 discount sharp
350 66 heavi
348 denomin robert white
346 creditor lend strike
345 58 reject
344 flow person
343 1984 1990 communic reform
342 99 feb leav
341 urg
340 cite senat
339 almost lost prospect
338 chemic creat rather
336 mid takeov
334 57 china express
333 64
332 brother
331 ag
330 light old
329 intent restrict win
328 contribut extraordinari princip warrant
327 capac par
326 expens newspap risk
325 left repurchas side
323 payout purpos serious
322 australia difficult suggest
321 confirm gulf statist turn
320 1992 came enough transport
319 employe interview
318 won
317 61 72 recommend southern
316 67 soviet
314 applic
313 eas gross televis
312 explor overal
311 retail
310 hand slow
309 australian
308 pacif
307 confid
306 add
305 73 appli life margin visit
304 found materi stand
303 92 dont
302 63 impos night publish war
301 claim contain equal progress
300 oversea specif tariff
299 expans network
298 airlin commerc farmer join
297 play transfer unless
296 broker
294 link regular
293 separ
292 emerg greater prevent warn
291 encourag organ
290 hard suspend
289 exceed legisl met
287 consider swiss
286 achiev discontinu million
285 77 best longer necessari
284 intervent oppos serv
283 employ wide
282 round
280 eurobond northern
279 consolid deni
278 69 baker disput opposit pre session
277 2nd consist generat regulatori turnov
276 62 fed normal outsid
275 fear field
274 900
273 1989 match
272 96 exercis itali paul
271 pass street
270 certif great maker termin
269 conserv structur
268 investig unlik util
267 101 independ lot weak william
266 buyer
265 98 push
264 excess other
263 attack big cannot
262 either metal parent resign
261 along arm registr retain
260 59
259 74 job
258 adopt undisclos
257 crisi instead land
256 83 parliament redeem
255 71 corn david morgan organis
253 76 class medium militari
252 78 anticip health mortgag settlement steadi
251 82 quota rest
250 alleg brazilian dutch obtain richard sugar
249 award minimum moodi role
248 concess offset principl
247 79 known
246 live
245 connect definit mile staff
244 81 affili california governor trend
243 advis iran port regist sunday
242 critic implement legal percentag wall
241 opportun quick refus
240 97 avoid fulli luxembourg
239 120 dec partnership
238 doubl lynch
237 attract boston defens steel
236 know
235 individu lift seem
234 89
233 05 saturday technic
232 93 book merril premium refer size speak wholli
231 84 91 brought fair refin
230 center formal michael singl strategi
229 125 convers enterpris resolv retir stage thing
228 block
227 altern practic
226 matter water
225 callabl suffer
224 africa favour recoveri remov threaten weekend
223 away compris outlook preliminari
222 94 estat mexico whose worldwid
221 affair biggest movement promot st went
218 basic conduct identifi oblig
217 care fact permit
216 chanc halt object
215 diplomat hong occur soybean
214 kong
213 access consult deputi entir everi though
212 drug enhanc locat respond tradit
211 aircraft especi gmt inventori
210 fuel goal pend togeth
209 attend famili sterl temporari wage
208 equival except telecommun various
207 break signal
206 newli
205 assum behind primari wait whole
204 focus item saw
203 promis
202 correct deleg qualiti
201 sent suit
200 approach hear prompt rapid renew spread
199 consumpt elimin failur speech team ton
198 defend difficulti licens sought
197 african afternoon ct done fight minut
196 1983 coffe nil resum
195 actual strengthen
194 350 abil compet fire liber spain stabl
193 140 favor labour lose miner
192 draw eastern kill violat weather
191 medic remark shortag
190 broad enabl feel via
189 forward polic
188 bad global lack settl softwar spokeswoman stimul summer
187 1997 appropri centr grade leas stay subsidi
186 ground pretax
185 instal lehman maximum minor
184 fundament idea recov succeed
183 describ machin negat seat
182 110 concentr liabil vehicl
181 branch district happen middl salomon
180 drill float huge narrow taiwan
179 deliv extens integr nomin pound regard shift solut spot
178 appoint counti instrument readi strength truck
177 island re repeat shearson zealand
176 bodi cumul expenditur
175 curb hurt poll revers
174 congression cours explain
173 mill thought
172 attribut bear depress doubt scale
171 750 appar drive opinion
170 abroad ownership tie univers will
169 appeal korea sec semiconductor submit
168 coast protest retali
167 larger merg model pledg
166 approxim dilut duti handl reschedul san select stabilis
165 160 amend anti
164 social
163 assur decreas
162 130 1982 flexibl georg philippin withdraw
161 compon syndic
160 moder ounc
159 extern flight minus portion sea station
158 bankruptci conclud
157 06 document
156 interven pipelin
155 450 advantag brief evid spring stockhold worri
154 bancorp brokerag ensur iraq optimist surpris
153 1980 cargo load most ratio resist
152 102 downgrad interbank italian monitor owner stress uncertainti
151 across passeng pursu subcommitte
150 asia florida iranian sept versus
149 02 04 calendar ever extrem floor prove radio
148 1991 coordin highest imf opec stanley stood
147 address alli calcul campaign netherland noth sach
146 latin reorgan toronto type
145 105 ban bundesbank finish goldman headquart kind realli understand
144 chines evalu feed ordinari panel primarili redempt scheme sheet sole survey unabl
143 arriv buyout debat draft incent percent programm smaller welcom
142 anyth argu india upward
141 108 eventu game pension republ soccer sweden
140 145 built challeng reaction repli
139 180 aggress cabl defenc offshor overnight provision risen sustain tell throughout
138 cabinet contact saudi virtual winter
137 104 assess debtor feet fluctuat grew lambert restat troubl write
136 continent fresh interim let upon
135 07 aug imbal man merchant republican
134 03 angel modest moscow strateg ten threat
133 brown danger elabor mutual never peter room site switzerland
132 1994 laboratori royal singapor
131 01 argentina burnham gm newsroom ohio relief
130 09 auction bpd bureau counter harvest portfolio status stem
129 alloc assembl collaps compens indonesia leverag nuclear partial quit restor smith unemploy
128 accus bonus rain speed town
127 charl drexel examin hotel km martin owe ralli soft under usual
126 atlant belgium protectionist stronger tough
125 agent ford method outlin video
124 beyond bilater broke copper drawn event kept multi nv ore tight
123 advisori asian entitl pa raw suffici trigger
122 blame ceil complaint effici influenc jump phase placement switch travel upgrad
121 appreci battl calif cross los procedur recess venezuela weight
120 auto exclus gap houston provinc supplier thousand
119 103 alon club coal sa satisfi storag
118 begun controversi fine got pick river surg
117 109 accru al becam belgian crown featur gatt insid lowest mix summit themselv wholesal
116 bar cancel chip extent gradual lender receipt silver user
115 1995 broadcast cattl circul complex dispos diversifi environ exampl qualifi semi send sure tighten
114 1981 acceler capabl compromis experi fallen nakason often road sanction specifi written
113 106 170 black choic convinc extra introduct missil pace quiet sentiment someth
112 acr consortium digit disappoint marin red rout therefor thus
111 135 bell bulk burden charter check exposur meanwhil nasdaq postpon volatil yasuhiro
110 111 240 alway brand dri front hospit ill invit peak thoma tool weaken
109 abandon carrier collect dismiss freez lb leagu pakistan pharmaceut
108 adequ arab arabia ccc chancellor fast grand volcker
107 armi felt presidenti refineri suspens swap watch
106 112 airport coupl kansa plane treatment
105 115 clayton downward ibm judg la meant rice space veget vessel
104 210 225 attent chapter chrysler climb illinoi jose moment mount roll row sound subsequ
103 129 ab alan carryforward circumst flat insist kilo parliamentari rubber scandal spent
102 147 demonstr ecuador exchequ guilder harri massiv mercantil react secondari trip
101 cotton easier francisco popular shut slip soar solv textil train
100 123 barrier deterior die factori fifth incur inject jim lawsuit men miss prioriti
99 bushel hill jersey justic machineri oct relationship reluct remaind resid self unfair widespread
98 480 advers answer bit engag freight heavili hike kuwait mainten manhattan unusu
97 650 ba beef cautious hog hutton outcom realiz reiter
96 149 175 aa acknowledg await client communist depreci distributor expert illeg im notic player reaffirm telegraph treat underway widen writedown
95 190 beat citicorp deregul devic fill friend lake shown spanish thailand weaker
94 126 550 chase conflict domin essenti frankfurt heat hundr labor lloyd malaysia navi neither rebel shelf shortfal unveil version voic zero
93 220 375 bonn border commission deadlin denmark exact nearbi varieti
92 bottom card cereal convent peac presenc read rival rumor simpli trial twice victori
91 107 118 127 360 aerospac banqu cocoa competitor diseas donald edg gasolin histori howard media sum wast
90 133 165 human indirect inter ontario rank steer sun workforc yeutter
89 119 260 admit arrest cant cos defer egypt elig entri frank goe jone membership patent pictur shop track ussr
88 advertis argentin behalf criticis dougla environment faster firmer incorpor indian journalist stanc traffic worst
87 137 146 280 aggreg allianc caution cold daniel function holiday nov prohibit score section slide tension territori tour
86 117 132 152 bag bours candid civil command destroy disrupt element endors est fli kiichi loui miyazawa nippon plung print resolut satisfactori struck tranch ultim
85 330 dow grace inquiri korean lbs maiz mobil privatis reopen salari shell spark specialti weve
84 169 171 230 850 affirm aviat consequ cubic ecus gdp hectar jet liberalis mechan pro rep seed tanker turkey wish
83 airway automat barley businessmen content core gnp intens johnson nationwid permiss safeti subscrib tabl van
82 124 dalla dramat hostil interst issuanc refund
81 edward enforc entertain injur intermedi libor litig michigan ongo park philip sen zone
80 134 141 155 amsterdam brussel compli desir dump educ gather geneva hedg iraqi mission perhap personnel philadelphia physic prevail rio speaker veto
79 144 340 accumul degre entiti implic manila montreal mountain otherwis perman quebec railway scott sometim straight uk unspecifi
78 114 151 275 asid backlog bullish channel colombia correspond deep door lay leadership mass orient repair seller slump son swedish troop up
77 116 122 195 2002 absorb amid automot count foot frozen grower kingdom levi louisiana malaysian peabodi protection sixth socialist southwest spa wont word
76 128 131 142 148 185 2012 advisor boe bridg decad earthquak fit ge green heart ii indonesian intellig licenc nervous premier rough wood young
75 138 154 atlanta buffer chain code colorado death embassi fat flag industrialis mail processor revolv sponsor unsecur women zinc
74 113 2000 accompani awar defeat des differenti drought mexican norway optim sens squar suprem tentat upper vital
73 143 1993 290 420 assign attorney autumn band citibank comparison constitut divid el format fulfil giant israel lawyer lp memori nigel none northwest oilse pool profession pull segment transit
72 156 1979 assumpt autom consecut detect distanc fleet flood foster guaranti iron joseph kidder lawson merchandis mitsubishi nt nyse secret sink stori subscript underwritten wave
71 174 285 320 attach breach broken chile conting disclosur fraud midland northeast observ palm precis pump recapit recogn reli
70 136 161 168 310 625 875 attitud circuit complain contrast defin drain elsewher fob imposs multilater penalti proport restaur santa sort texaco touch
69 1978 325 950 del experienc obvious peru restraint testimoni tonight
68 157 380 agenda aluminium ambassador automak automobil blood cbt centuri cheaper columbia deutsch drew gerhard gone kuwaiti minnesota plastic ronald search subsid uncertain
67 270 coalit indefinit injuri ireland meat moratorium portug scienc spur true venic
66 1999 bp cap champion clinic concept downturn dynam hanov jr mention messag painewebb probe roger telecom variabl
65 212 alter categori crucial du excel exempt fewer inadequ justifi meal mind momentum refinanc star suiss thai valley
64 121 153 164 295 acreag articl carl coverag detroit gilt inspect jacqu livestock miller pattern royalti temporarili undermin undertak
63 167 215 217 430 anim arbitrag barney bob comprehens dead destin greec hugh imag inch king md midwest neighbour nomura petit realti sluggish stephen surviv virginia weapon
62 139 188 205 265 425 apart chamber christian citizen closer cool dairi easili edt euro friction histor intl modifi motion platform popul pose quantiti resort reynold rotterdam southeast strain supermarket tend usa
61 235 analysi bargain concert conclus cup dip film grown harm ico proper prudenti rail reveal slaughter solid stick stoltenberg symbol tran willing yugoslavia
60 173 177 286 bbb crash dean forese formula founder heard hire iowa languag midnight preserv ran rumour school sydney trim unsuccess valid
59 182 183 anger boom coincid communiqu delawar easi enjoy graphic guard guidelin judgment louvr minneapoli oecd pennsylvania persuad peso renegoti sensit shot spirit super task
58 absenc bach carlo climat closur composit default fla healthi interior lobbi lyng microchip reviv scientif slower steadili strict struggl tabul tap thereaft treasur tx warburg
57 222 248 370 390 argument belief championship compat defici discoveri edouard els english everyth ignor inflationari lire mandat midday notabl pleas retaliatori rig sport sri temperatur tin titl transmiss turkish wound wright
56 178 algeria burn calm casualti collater dilson discov doesnt dominion explos finland funaro gear henri indiana mcdonnel metr modern nigeria optic peke slash societi sorghum spotlight sumitomo suspect thatcher unexpect weigh wilson wind wrong yr
55 159 176 181 202 211 255 277 authoris broaden costa helmut instruct jack lawrenc margaret municip outright rural sit somewhat surfac surround wider withdrawn
54 166 213 315 355 720 abolish austria baa bloc bound ceas cftc copi cwt ex exxon feasibl inflow mere onto outflow phillip preced prospectus radic safe tank tex theyr tobacco volkswagen winner
53 191 238 508 absolut aspect benefici bolster choos combat contractor disast dome emphas happi himself impress lanka lee magazin oklahoma overhaul page pit pork proxi pure relax shultz sudden summari swing unanim whatev
52 163 299 301 440 460 alex aris benchmark cci cheap children counterpart cricket devalu divest emir eye glass hardwar host interpret isra laid mer rebat smelter steep thin tone unavail
51 158 172 223 226 228 233 245 age airbus aluminum bidder bind blow breakdown brian comfort complianc concret depth distil divers imperi issuer persist pilot race realist realiti rich scope seattl spell tire tv underground upham
50 162 192 278 520 640 anyon bahrain ball belong commonwealth confront consent counsel cycl dan discourag display ecu envisag eurodollar frequent hk impli karl minim obstacl pc qtrli rescu simultan substitut tom tonnag translat unilater vari walk wing withdrew
49 184 1990s 242 254 257 273 312 313 326 334 alaska alberta auster bangladesh bomb cd cie clarifi consensus criteria enorm fish ident jaim malcolm naval necessarili orang pain passag poland rapese residenti satellit scrap sight sir spoke stretch undersecretari voluntari warehous window xon
48 194 1970s 224 236 408 432 aaa abus amo barclay blue chosen clash creation democraci everyon forest foundat franchis greatest guerrilla injunct marketplac mayb ocean repaid restrain revalu routin seiz successor tape tehran victim vulner
47 199 203 206 258 266 271 276 294 345 470 543 580 accid adher allen allot apr auditor balladur bay bearish buyback capitalis coastal crew dampen enact freedom gencorp georgia helicopt hrs journal latter lawmak layoff ldp oat politician raid rainfal sao slowli societ stearn thrift treati vigor worsen
46 218 219 274 309 333 341 472 560 747 ail audit compound danish davi diamond distort emphasi fort franklin fruit hunt incid jean kenneth multipl off outlet patient patrick paulo provinci rebound russia santo screen seventh shanghai specialist typic unadjust urgent venezuelan zurich
45 179 186 187 198 318 660 785 att bb captur cif clean coloni crush deduct deriv donaldson enquiri gallon highlight highway household immun inde inevit mandatori marlin metropolitan mi michel peg precious prosecutor samuel striker tackl tournament unnam unpreced unrest
44 1000 189 201 204 216 284 328 410 515 basin broader caught claus cleveland contest credibl diego dozen facilit fda gordon gy idl innov jail learn likelihood lock mar mich national neutral one panic pennzoil proven pti seoul someon squeez stockbrok techniqu wake
43 232 269 305 316 419 421 538 540 542 amex baldrig blast budgetari bull carolina drastic elder framework frustrat hamburg iii keen lewi mario montgomeri nevertheless nikko notifi oliv outlay pretti printer prison rand setback slate spokesmen strait uruguay villag warner
42 208 209 221 249 251 253 287 293 323 384 387 469 490 accur afford ahm alexand arabian arizona baghdad baltimor bigger chair cincinnati confidenti departur gmbh hamper han hot infring junior lufkin miami midsess mild pave pittsburgh pollut prais rare realis reinforc reliev russian sour steven superior supervisori tripl upturn utah vast witter writeoff
41 1974 2017 358 385 418 475 525 530 780 applianc axp bean daiwa diagnost disburs em escal finalis fitzwat greenspan insuffici jenrett knowledg laser lie manuel marco mo pipe procur recur sentenc slowdown stoppag tenni violenc wors yugoslav
40 193 196 234 252 289 292 319 347 398 403 435 925 ali bullet bulletin cargil cast chris complic contend contra disappear donor echo et golden hungari icco label lag megawatt miti modif mthli na ottawa overcom pariba petrol professor protein rd regain rental rupe shutdown spin style su unaccept understood undertaken usair usx
39 1998 214 241 282 332 362 369 455 504 545 5p 767 840 960 acid adam artifici bankamerica bare biotechnolog circl cutback divert dole erod fabric forum herald juan knew manipul micro milan modernis monopoli nevada norwegian otto pentagon phone portland provok pzl ring rock rush smooth sow spare sweep telex unidentifi vow walter
38 050 256 261 264 296 356 466 492 527 603 610 614 725 859 advoc antonio aquino banco bancshar berlin besid bullion commenc constant context diminish disk elev escort fortun generic genet halftim hint islam jordan leg milk mitsui moslem nec nicaragua occupi offens oilfield percept regardless sarney satoshi snap standstil steam streamlin supplement toyota trail trillion unclear updat virus ward warship wisconsin
37 231 244 288 374 383 386 388 391 422 446 474 534 577 598 738 boycott businessman cancer colleagu conced crimin delta easter guid honor kit manner master ministeri moor piedmont recognis regret truste tumbl upcom warm wash weinberg wet withhold
36 197 207 229 237 281 298 307 337 339 394 454 464 473 487 521 555 575 730 941 955 accommod annum antitrust avert basebal boat caspar cds cement cloth convict desk digest disagre dixon dr drink edison fals fare ferri fiber flour immin janeiro merit mississippi mm morocco ongpin penc precipit psycholog railroad represent retreat scientist shape shock storm student sweet und vowg wang wireless
35 1980s 239 247 297 317 336 342 353 376 381 392 393 413 456 462 499 510 517 565 602 680 695 775 870 accrual advic andrew anthoni carter coin comex contrari czech decre deliber deplet disciplin dmp dual edit eighth feedgrain fraction guilti indebted inland insolv isol ivori judgement kenya le marathon massachusett moistur osaka plain prematur qatar queri recal residu rica snow soldier sumita swift tech testifi twa vancouv wagner wit wouldnt wrote
34 1976 1977 243 268 302 327 365 416 465 485 585 653 666 686 752 784 852 920 930 951 afg allegheni arthur bac barg belt bt caiss confus corazon courier deadlock driven endang enlarg fellow havent instabl jobless juri kg miguel nicaraguan over overallot owen pan path phelp poehl poultri prolong proprietari ray recept regim rehabilit remot shed shorter sidelin steve stockpil supplementari tactic tea throw timet tremend turnaround undervalu unprofit vendor vienna visibl zimbabw
33 246 262 267 314 344 371 377 429 433 445 495 501 507 556 620 635 649 760 788 adapt audio box brook buoyant bus camp caribbean congressmen constraint conven cope cp cuba cyclop dd debit denver doctor eep equit faith fighter finnish fred gari getti gramm guess inning instanc intensifi interfer juic kleinwort lme marc mart maryland mideast milwauke mob nigerian nomine noranda numer occident oregon pack quotat recognit ringgit rothschild sb sear shipbuild simon sub thomson verifi voter vw wife willi
32 263 304 359 361 364 373 401 406 483 528 576 820 864 880 975 abdul accomplish allevi amc brace captain civilian classifi coat coconut commerzbank cook depositor earmark fierc formul fujitsu healthcar hongkong hudson lessen madrid marshal memorandum missouri olymp overse profil rebuild relianc rent sep simpl stream suitabl supervis suppos surveil toll tower unsolicit yamaichi
31 1972 311 329 352 367 368 407 442 479 488 503 512 523 564 578 594 617 627 630 646 675 692 737 741 755 790 808 855 952 995 alert amoco andr apparel appl basket bow brasilia bv career catch clinton crowd curtail dealt deepli denni exagger extract gene greek gundi hall harder heinz hydro ian irish jakarta jorg kan lane length lent lumber motiv myer nato nova okla perfect piec pois portugues promin ratifi remedi resal ross safeguard sceptic seamen shake shield singer stiff sweeten tenn topic transmit unpaid unwil wayn zambia
30 1975 227 291 308 338 372 437 448 476 481 494 541 553 605 745 830 896 978 adjourn albert anxious atmospher beach bottl bueno cane capel cbs colombian compact cyl cyprus didnt diesel eager error expos ferdinand furnitur hampshir hole ideal imposit indebt infect infus iv jacob jardin lebanon leon paint parallel petrochem petroleo pie pioneer platinum polish pulp pursuant quak reput riyal romania rome scatter sovereign specialis stall stone supercomput tourist trap tree uae underpin usag voluntarili westminst wheel wine yuan
29 279 283 306 321 346 348 349 366 389 467 526 535 561 612 665 764 912 abid adb ampl andrea architect assault barber basra brasil centrist ceremoni chirac cme cola color compensatori conglomer conjunct disposit diversif don elector envoy exhaust fe fidel flotat forma kohl lesser maxim mediterranean mistak nickel plea scene shamrock shoe siemen skill spc sullivan sulphur taxat text tier toshiba turmoil unfortun unknown veteran victor wale workstat
28 040 1100 2007 303 335 351 354 379 397 443 453 496 506 516 522 536 548 571 595 622 710 722 731 766 948 anonym arbitr arc attain belgrad benson bracket briefli bright bristol casino citrus cloud coach coca colombo compil connecticut den denot der di disagr divestitur ecuadorean excis explan fargo farmland fertil forthcom gate hang heifer honour infrastructur inspector irv joe logic lui meantim medicin mike minn mitchel montagu mull nissan noon northeastern palestinian pessimist plantat prefix pwj ration refrain rigid riski roebuck shoot southwestern srd stewart strip sue suspicion theyv thrust tighter toler trademark tube twin wari
27 10th 259 324 357 382 402 405 409 411 412 415 417 424 431 434 439 457 461 478 489 518 524 531 546 570 572 590 607 615 623 629 637 670 671 712 740 777 804 805 819 825 961 administ ald ann anywher arrear athen beet boy breakthrough burlington cell chart cmb colo computer conabl conn dakota delhi deliver dictat drift driver efh emphasis escap exploit fairchild fertilis fhlbb fri frost ga ghana gte halv harold hostag improp irna itt javier jefferi johannesburg leak libya meter moreov newslett occas ought ourselv oust pair peseta pik plaza queensland reassur reed riot robin roy seal shelv solicit sophist spi stagnat subsidis surpass underscor utilis walker westpac yard
26 042 075 272 2p 428 459 463 505 529 616 619 669 682 688 718 719 727 751 833 890 933 944 969 aggrav amp amr api bed bitter cairo carmak cawl celebr child christoph clearanc cominco confin contempl depositari disadvantag dodg durabl edibl en eugen fan fbc fdic fibr fiduciari fought fslic government graham harbor iadb impair inabl interrupt lengthi lord lunch luxuri lyon lyonnai manchest oversubscrib perceiv phoenix pontiac princ raymond rbd realign redress reloc robinson rudman scenario soften soil statutori strongest upset von
25 001 041 1200 1800 1970 2016 322 404 423 426 447 451 477 486 549 554 563 567 568 583 609 628 633 659 667 673 683 690 705 732 734 756 757 770 793 815 817 841 857 865 888 895 909 910 922 929 954 970 980 assert austrian background bruce brunswick bush butter cartel clark compagni complement confeder contin defus devot frederick gros guesstim guinea harcourt heighten horizon hover id indict jungl larri lucki magnitud mainfram max microprocessor mislead multin nabisco ninth odd overrid overwhelm oxi penal penetr peripher plead promissori rationalis reconsid redund restart russel sampl sizeabl slack smelt syria tangibl therapi therebi timber tribun troy unoffici va waterway wis yellow yes your
24 005 008 030 062 471 511 559 582 588 608 626 631 658 664 672 713 714 726 746 754 763 802 806 810 824 831 854 872 884 918 936 959 986 996 afterward alarm antibodi architectur athlet bale banca bangkok bankrupt bat bernard beverag breweri bros consumm conveni cosmet counterproduct coup crack crime dai deter disney distinct down dresdner drove egyptian era evan faction fault francais freed fuji garden genuin golf guidanc gun hbj honda ibc ing inn ivan ive jeffrey jerri jovanovich mhc moham mood mouth navig nederland nobodi norsk oakland omit poison pont reliabl remind renault resumpt retroact rhode rochest shrink simplifi slim sooner sprint surrend tanzania thank theme uaw uganda undercut utx viabl violent wicket writer zair
23 011 020 036 045 055 1500 1971 395 438 441 444 482 502 551 552 562 569 574 584 587 589 591 596 599 613 632 641 647 678 699 715 778 818 828 862 863 877 879 902 906 928 957 985 adequaci alfr allan alloy amort amstutz ankara anniversari aros art asc bang barter bbl borg brent ceasefir choke clarif commer creditwatch cultur disc dismantl drag editori ek electro erupt euroyen excit expertis exploratori fernando fiat fleme fluid fuell gaug gerald goodwil gorbachev grave hambro ineffici inspir jurisdict mae manoeuvr microwav mikhail nbc newmont norman novel nurs overdu pat payrol photograph pickup pin preferenti punit reconstruct reorganis retract royc salt sand sanford scorer seminar sieg smoke substanc suitor synthet tanjug tendenc threw thrown thwart ual undergo unresolv valuat wherebi
22 025 033 043 054 070 090 095 1400 2001 331 363 378 427 449 452 468 484 493 533 597 645 661 662 689 706 711 733 765 782 786 791 799 835 836 837 853 874 883 885 901 911 914 924 926 937 940 945 967 968 987 abc abolit alabama annualis barri bass born bowl bread calgari caraca carbon cellular chi conoco constitu contamin crusher dinar disturb eagl eastman epa experiment flew fold fran froze furthermor hail hammer hawk hazard ht idaho ind intel jamaica kms kodak lab landesbank len li lilli love magnet maria mini mirror mont munich nationalist nebraska overhead pakistani peruvian pierr pratt prepay prosecut readili refuge reimburs reinstat renam revolutionari richfield ride rtrs selloff shall sierra skeptic squad steelwork stimulus sudan taiwanes tandem taxpay tremor ukrain unaffect uniform unilev unrealist unrel unsettl unwant upheld visa waiv waiver westinghous wipe woman
21 002 003 014 029 064 1973 2011 343 396 3p 513 532 537 544 558 592 593 601 651 652 656 687 693 694 696 729 753 768 776 795 809 821 827 842 847 866 868 871 882 905 934 963 966 988 998 andriessen anglo bolivia breath buse byrd cathod chem church cigarett clercq coars colleg copyright corrupt cuban cure dayton dedic delic dot duff earth eat embark encount euromarket everybodi exit forg frame franco gd geograph germain girozentral herrington hormuz inclus induc influenti irrig jpm leo liberti lincoln listen loom loophol maritim mccarthi meaning minicomput morri narrowli nasd notif ny oak onshor oppon opt oral outgo outweigh parana perri petrobra physician pill plate pour praecipuum prix prop puerto purol recipi reciproc reconven regan rein rjr rocket rostenkowski rpt sack sail salvador shore silkworm soymeal subroto surgeri swell sympathi tel token toni tunisia unload victoria wedd wire yearend
20 010 017 028 031 035 046 065 085 1700 458 5000 539 566 586 604 606 611 642 655 663 676 702 717 721 742 743 744 794 812 826 843 846 851 860 887 892 915 919 947 964 965 977 981 982 990 993 accuraci algerian analyz anderson apprais assay banner batteri beer bor caesar capitol cgp coke colour compos condens contractu cpc craft craig cruzado crystal cushion deploy devast dia dialogu discharg dissemin dissolv dog durum earliest eli eric fashion fate father foresaw forgiv fox fsb garcia geoffrey grip guin guy hardship hart haul heavier herbert heritag hilton hoechst hondura hungarian impetus inhibit ixl jeopard jerusalem jonathan jul kentucki kidnap kilowatt kim lira mar8 mediat mel moin mth murder nelson nichola norfolk nsc oppenheim outbreak overturn palac pcc pl poorest postal protocol punish rememb repeal resel rico rocki sanchez se sex shi silicon slovakia soy stipul subdu taipei taxabl taylor teacher terror trump turbul unch unhappi unlimit unnecessari unsatisfactori uphold ve viabil vision walt wil wx zoet
19 0000 004 006 026 059 063 080 11th 12th 414 491 497 557 573 581 638 639 648 654 679 684 685 697 736 739 759 774 781 787 798 829 834 849 897 899 979 983 992 amus anchor angri arent arkansa barbara barrow batter bearer beirut bet bhd blunt boeski bori br bu cake cambridg campbel canal carbid carryov caw cdt ceo configur conform congressman crazi dark deepen desktop downtown dress dull earner eddi egg emiss enrol ericsson ethnic evacu fastest francoi generous gephardt gestur grenfel gw hanson harbour harper ice ichi incorrect increment intc intermediari irregular kremlin lankan leed leftist liff lion lucrat m3 mason mca metric murray nanci neglig nice northwestern oman orion pariti patrol peanut pierc planter proof prorat proxmir prudent punta quist reinsur religi richter roaster rupiah scotia scotland sdr sfr sheikh shill shorten sister sosnoff southeastern sown soyoil stamp stringent tele theodor theyll thompson toyo transform un uncondit unifi uniqu uniti welfar wherea
18 034 038 066 068 091 096 098 099 498 514 547 579 634 636 644 789 838 839 848 867 876 881 889 891 908 916 935 956 999 abe admiss aegean alcan altogeth ariz bahia balli bbc beij ben bln bmi brierley brisban builder buoy burst capita charact chemlawn chevron cms columbus combust commut creek cruis csr dam dart dauster delist desper dilig discrimin donat dupont edelman eleven enemi enjoin eras exacerb expedit extinguish familiar fcc financier francesco ft hambrecht helsinki hernandez hussein industrialist interv isnt jeep jorio khan kurdish lago liquefi lombard ltv marcus maxwel mcdonald melbourn mint monsanto montana morton natl nonetheless older oval penn pep pete pglo picket plenti poindext quaker queen quell ram recoup recycl relev render replenish resurg rockwel root rugbi salvag satisfact separatist simul slam spinoff spite standbi steelmak stricter strive stuck submarin submiss suburban suharto sunflow sunflowerse superpow susan syndrom tennesse tiger tim tissu todd toledo truth turner unawar underlin unisi unstabl upsid vacant whenev
17 019 037 052 056 076 081 1300 13th 1b 2100 436 624 677 691 707 723 728 735 748 769 792 7p 801 816 823 844 845 856 858 869 873 893 953 962 976 absb ac adm aeronaut afraid airplan akron amro anwar anxieti asa audienc austin bae ballot belli bko bli bolivian brake breakup bulgaria cassett character chevrolet chl chose classic clinch concession coven creativ dc deem destruct dilemma disapprov dominican dos dubai ed elizabeth empir entail enthusiast eros filter flare forfeit ftse geotherm gram gray grey groceri hagu harsh hasnt hemispher henley hinder hurdl imagin indianapoli inra interact judici keidanren kenyan kick kilometr knight ko leonard license managua markka mcleod med mellon mercuri midfield milit morrison motorola mozambiqu mti natwest occup octan olein omaha overhang overtim oxford oxid papua pare penni perpetu phenomenon preclud predecessor predomin radiat ranger reassess refriger rescind revok ridden roof roubl runner sabah saito sam sanwa schlesing scottish scrutini sexual skin solidar span stockholm suburb ta temper thorough threshold ticket tougher tsba tug twenti ui unreason unsold unsur uranium urban vacanc vaccin valv vat viacom vms withheld woolworth
16 012 053 057 058 073 083 089 0p 1960s 20th 399 509 621 643 6p 704 708 716 724 749 773 807 811 822 832 886 894 913 917 938 971 abrupt adhes aero amalgam ame amt antwerp apartheid arsenal asher aus azpurua bail barcelona beryl bold bounc brew bti camera census chairmen christi chv clock column com condemn corner crane dec7 delor denial detain devis disastr doe duesseldorf durham dwindl emot enthusiasm essex eve explod falter fragil fraudul freeli frere frn gaf gillett grisanti groundwork guardian guatemala ham hay hoc holm hu icahn inact indosuez influx intact interf interfac irwin itc jason jeff jerom jul7 kangyo kent kurdistan lazard lbo lebanes legitim libyan matheson matsushita may7 merck metro ml mn moral mtc nazional neglect newsprint nonstop okay orlean outstrip overshoot packer panama pdvsa peat persian plough pocket policymak prescript presum radar raul reintroduc reinvest remodel rex ridicul roman ron sacrific sank schlumberg schmidt sep7 sgl shadow shelter shintaro shower simmon sioux somebodi spectrum spun stalem stapl stuttgart swept tass terrorist theft tip tourism toy tractor transcanada triangl txn unfavour unithold variat vi vouch vt warplan webber weir wild wimbledon windfal wyom zambian zenith
15 016 067 074 088 097 1967 657 668 703 709 761 772 779 783 803 813 904 994 997 a340 abnorm abu academi adjac aeg ah ajax aliv allegi anyway arisen baht balao baldwin bayer beaten beauti benjamin bipartisan birmingham bolivar brewer brigad bud ca cannon canton certifi cesar chalmer chao colin concurr contradict converg custodi cyacq databas daughter dbkg deeper dig dillon discriminatori displac dm durat dwt empti expansionari fend ferruzzi fever fled flown footwear freeport freer ftc gen gloeilampenfabrieken glut gould greet gt haq hardlin hartford hawaii heel hefti height henderson heng hesit hess hia hidden hide hydroelectr inappropri incumb inher invis itoh joao kansai kernel knock kuala kuroda laps latex lesli lisbon ll lockhe logist loosen lump lumpur luncheon mad makoto marietta marseill memphi meyer mohammad mrk mt mulford mulroney nacion nearest nikkei notehold offenc our overcapac overvalu panhandl paralys parcel pillsburi poorer possess powder preston pretoria pronounc propel protract psbr ramon random rape realloc recover referendum remitt revlon reward rhine roberto salim shimbun shrug signatur sim sovereignti spill spiral spokesperson sprinkel staf staunch taft tag tamura tenth tini ul unlead vein verdict visitor vista warren wasnt wealthi wed wellington whitney wise wonder worthwhil yanke
14 009 013 015 021 024 027 032 071 086 1949 1p 2400 24th 25p 4p 519 674 701 814 921 939 942 972 973 974 989 9p accessori acm acut alcohol align ambiti amman anybodi anz arafat arbitrageur archer arco arturo babi backer backward bailey bake bauxit bellsouth beneficiari bentsen bermuda bethlehem blend blown bombay bookrunn boss bradford bsc camdessus captiv catalog cathol cattlemen chechnya cheung cia classif clearer clot cohen collabor comptrol confess cordero cow croatia crowley csra cyclic dal dash debut defect denounc denshin denwa depriv dieter dinner dissid ditch domingo dudley editor edwin embezzl entranc erad escrow esso euronot exhibit exil explicit eysken fernandez floater foothold gao gateway geolog globe goodyear gov govett guangdong hajim harden herd hermann hoar honeywel hors humphrey hutchison hyundai ideolog impass inclin input int invok irrit irvin isl ivorian jackson johnston kawasaki kevin khartoum kokusai landslid lap leahi lean legislatur liabl librari lima lodg ma majeur mari mci menu meridian microsoft mixtur modul modular motorcycl music nasa nick nyn nynex olin olivetti outpac pak parker pellet pemberton peninsula pepsico perspect phil pitch plagu plaintiff plot plummet plymouth pn prudenc pte raytheon rbi reactor reallow reappoint recruit reg reincorpor reneg renov resin restitut revolt rexnord rodino rok rudi saddam saeed sag scarc schroder scrambl seneg shipown shuttl signup slap slb slid sm smallest smuggl soni staley stuart stun subsystem suicid swallow tan terri tfb thirti ticker toxic trace trick truli ub uncommit unfavor unfound unicorp unissu unoc usw wagon walsh wealth werner wolfgang xerox
13 018 047 048 051 060 077 078 084 15th 21st 796 907 927 943 958 991 abat akram ala alpha angola appetit arctic armstrong arnold array artilleri auspic ava avenu baxter bel bio biolog bleach bnl bobbi bone bradley brain can carpet casey cheat chernobyl chicken cis clt cnt cogener collin cologn complementari condom conscious courag cpi cray croft cruz dale deflat dept dis discret disguis downsid dp duplic eaf edmonton eduardo equilibrium erik ernest evad fake fatal febr feeder felix ferrous footbal foreclos forget fortnight fortuna gabelli gaza gb gcc giovanni girl glickman greg hal hectic hisham hkg holland hunger husband ic iceland implicit incompat inconsist ingot intang intermitt itsu jay jeopardis jon jun kay kennedi kimberley kwacha lanc ldc lifo liquor litr lli loser lubric mac mainstay male malik manpow martinez marvin megabyt mental mesa midwestern mikul mlns mts naphtha nearer necess neil nepal newcastl newfoundland nich nonrecur northampton nwa nwbl obrien ol orlando oslo overlook overproduct paz peasant pedro petro picken pier pig piper pizza prefectur psv qltv radioact raider ratif rene repris republicbank reset rhetor richardson richmond rid riyadh rob robust rolf rtn ryan saint samsung scare schill schneider schultz seaforth serial sheffield sky softer southland southmark startup stos stricken sugarcan tail technician telesi tenneco theoret tommi toppl tract transatlant trinidad tropic ucl uncompetit unjustifi unlist unwilling urgenc vacat veg void warfar warsaw wasim wear weizsaeck wellcom whampoa wmx yasser yeltsin zhao ziyang
12 007 049 061 069 079 082 0900 14th 1600 2300 618 698 758 762 771 797 878 898 903 946 949 aapl abm aboard absent activist adult albani algemen alik alongsid alvit armour autonomi aziz baltic beckman benz bettino bondhold boon bosnia bra branko bs caa cal canberra cape carol carson cat cboe celanes centigrad chad chester chocol chronic circumv claud cleanup coil committ companion compaq compel conceiv concord constrain copenhagen countermeasur cox craxi crosbi csp ctc cultiv cyr deferr defraud dent depos depot deserv dh dhaka dial dim disciplinari dismal dissolut dls dock doug downstream drawdown drum eib eindhoven eishiro embargo emeri empow equalis erect es ethiopia expediti expel fade fahd fax fca feedlot fenner fin finanziaria fisheri func gabon garment glenn gmac grind grozni gwf ha hale hamilton hann hardest heller hertz hing hitachi hon hub hurri ici ijaz illustr impati imped imper ina ingredi inroad insignific instant intercept interconnect istanbul italiana jeddah jewish justif kanon keat ken kerb khalifa kraft kurt ky laurenc lax layer lce lear leaseback lebe lien lighter linger lk lone longest lotus macao magma map marcelo matthew mazda mc mckinnon mcmoran medal microsystem minework misus moni monica moseley mother movi mp mps murphi nationalis nem newport newsdesk nl noaa nonperform norm nymex nz offtak olson oneil onward ordin oversight oversuppli oy pac parliamentarian patch perez pfennig philipp pile plug pope portsmouth potato predatori prestig profound propan propon prosper pursuit quantum quito rabobank rainbow ralph rebuf recaptur receivership reciev recreat redeploy redirect reoffer repatri repo resembl revolut rican robusta rosario rot rover saharan sc scandinavian secretariat seng shad shaken shun si sleep smithklin solvent spoken stagger steepli stern string sudanes sul surcharg surrey swissair sympathet tab tablet tate textron theori tl towbin transamerica truce tune tunnel twelv undoubt unix unleash unterberg uss ut valero verg vertic vicker vietnam volvo walkout walli waqar watanab watchdog wendi weston woe wolf yarn yemen youni
11 094 1530 16th 1900 1929 1948 1969 30th 681 8260 8p 931 932 9375 aamir abduct abidjan abund accomod accu admir adr adrian afghanistan alain andi antibiot anza apiec apollo ash asif aw bab backdrop bahama bancorpor barn basl bathurst behaviour benetton bever bias bil bilion bin birth bk blair bnp boliden bona boundari breakeven brkn brodersohn buick bur bureaucraci buri butler cacex cardin cardiovascular catalyst catalyt cater cathay cb cbot censur chairmanship chechen chees cheng chilean chipmak ckgh concessionari consign consul cordoba covert cpq cri crzi cuellar da daimler delight dental deodoris deviat dick disord dispatch dublin duluth dw eia elxa embarrass embrac endur entrench eri eurosterl exert fc fcoj feedstock femal fernand festiv fetch fixtur flaw flee flower flurri fnb fnv focuss forbid franci franz fuller funer genentech gibb gloomi goalkeep god gover govt grab graduat greenwich grossli grumman gruppo guest guillermo harvey hat haven headlin hi hijack hokkaido homeland homer hormon howel hrw ibj icn inconclus indentur inherit inse intellectu internationalis invalid inzamam irrespons jaffray jaguar jard jcp karsten kelli kuranari kurd kyodo landmark las lavoro lawton leach leisur levin liner liter liverpool logo lpg lube lukman macroeconom marcel martha mayfair mcic melt meteorolog microcomput midmorn ming mot mueller mullal nazer newest newman nobel noboru nord nsan nutrit ok oldsmobil orbit outperform partisan paso patricia pd peer pertamina photo polym postur poverti privileg psi rata reced redistribut regi rehear reign relay rilwanu roast rod rotat salem salli saunder scanner seismic semifin sensibl servant shipper shrank sick silent skb slacken sohail somerset soya stadium stagnant stat statut stefan stockmarket strategist streak subcontract superstor swire syrian tadashi tallow tampa tast tek tenur tgt thermal thermo thorp tradeabl transamerican transpar triumph trp tucker umbrella unctad undecid undevelop uneconom unlaw unp unseason upland valuabl vicious vincent viral wane westdeutsch wfc whichev wildlif wilf woodbridg wor yorkshir
10 022 0800 087 092 1950s 1968 2004 2009 3000 861 9373 academ agribusi ai alumina ami analys ander angl ap aquir arantxa arena ascertain ate atherton atlas augment babcock baird balk bankshar baron bce bci bhp biotech bkne blackburn blanket bnr boren botswana boyd bradi breakfast breed bremen bribe budapest buildup bureaucrat busch calf cann caph cardena carney carniv catastroph cbkg ccr cede champlin christma ciba cochran conductor consortia conspir conspiraci conveyor cork countervail crippl cst dar davenport dawn decoupl delectricit deterr dhabi disallow dissatisfact distress dream dreyfus duncan edgar encompass estenssoro ethylen eu excus facsimil fatigu fbi fdx ferreira filipino finger flatten flt flush forestri freddi frequenc frontier fukuoka gase gerard gile giuliani gq guillaum hahn haiti harmon heck hepat herman hitherto hitter hoffman homeless howe humanitarian hung hwhh hydraul ibrahim icc icch ida ifc ig immens immigr imprison inaccur inaugur ineffect interfirst intersect ir islamist iss jacksonvill jam jen jewelri johan joke jordanian juergen ka kaiser karim karlsruh kaunda klm laden lancashir lawn leaf leather leicest leigh lesson lifetim liu lloy log loos luca lufthansa lure malt marwick mask mat mate mayor mcf mee melvin meteorologist metz millimetr min mina mir modem mold monaco mor moroccan motorway mph mushtaq muster namibia nashvill nassau naylor necessit netanyahu nev nicola nixon nobl nordic norstar nsm ntt nyfe occasion okeef oldham oscar ot overshadow packard palladium paperwork paramount pauli paus pe pearson penney perkin pertain piri planner pm policemen porsch poulenc precaut prerequisit prototyp ps punch reconcili recours recurr regal relaunch renounc repel reshuffl retire retriev revert rha rhone rift rite ruben rudolph ruler ruptur rye salaam saskatchewan scandinavia sce sdi sdrs shipyard ski slot sne societa solar somewher sporad sportswear standpoint stark starv statoil stc ste strand stronghold suppress suzuki swpc syrup tacit tamil tanaka tanzanian teck teeth templ tens thick throughput tori toyko transco trebl trustco turbin unc undesir undetermin uneven uninsur unquot uphil vega veterinari vicario villa wal warmer watson width wilhelm winston witch wong woong wrangl xrx yaobang zeebrugg
9 023 044 0600 093 1330 1965 1966 25th 54th 6175 8270 a320 abort absorpt advest aep afloat aftermath agip agro akbar albanian amb ambit amd americus ammunit amortis analyt andersen andrei anib applaud ar arabl arous asahi asbesto atom atpc auckland auxerr backup bacteria bakeri ballist banc bankwork barend basf bastia bax bayern bc bcs behavior bench bennett berger bi bird bleak blockad blueprint boiler bordeaux bore boschwitz bosnian brink brotherhood buck bumper burton cablevis canari canon canyon cardiff castl caterpillar cax cayman cc cda cdn cdu cea cfm cheapest cheapli chen chiefli chill chuck chun cil clara clarenc cleric clevit cmos col colchest collid colonel comibol conagra conrac contributor cop cor corpus cossiga cpl crawley creditworthi crise curv damp dansk decatur deflationari depositori desert destock detent diagnos discard disgruntl dispel distant diverg dna donovan dortmund duffi ecolab ecra electrolyt endo endotron ent entrepreneur epidem er erbynn euphoria eurostat evas evergreen evolut fao faulti fds ferc feyenoord florenc fm fmc followthrough foodgrain foodservic forego forth freeman frigat frns fructos galaxi gambl gardner gec geigi gelco gift glamorgan gld glen gobert goldfield goldsmith gp gpu gra graviti grieveson grove gs guingamp gustavo haa hair handov hansa haruo hawley hca heerenveen heir helen heublein hewlett hfag hmo ho hopwood hpr iad idc ignaz impedi imput incomplet indemnif inelig inflict inner international invad ip irrat istituto ita jefferson jimmi joel julius junk keegan keersmaek kenosha kiechl killer kk kobena kock kph kra lacklustr leap les lieu lill linse lmed ln lobbyist loma lopez lorri lsi luc lusinchi lyphom m0 m1 macgregor macintosh macmillan madagascar mahlmann malta manaspa marcano margosh marplan marten mas materialis mauric mauritius mazt membran michell micron midst migrat minimis misappropri missionari mmc mode mohawk montedison mose msft mujtaba nac nahum nairobi nant nb neb nesbitt newcom niagara nitrogen nrc nudg ob obscur obstruct oesterreichisch of ogden oi omb omnibus onno outset outspoken overdon overfund overreact overst pacificorp palmer papandreou passiv patriot pbi philippoussi pirat plessi plight pnp portabl porto potomac ppw practis pragu prescott prize quantifi quicker rad rafael rainier ranch ransom rca reactiv reclaim reclassifi reflationari refuel refurbish regrett releg relinquish renn reord repackag retent retrain revamp rider rko roach robot ronni rostock rothman rude rupert sama sandra sat schalk schroeder schweizerisch scoreboard searl securit securitis sedan semiannu serb sfx shaw showdown siegler simex slc slifer slope soak solvenc spaniard spate spd spectacular spencer spr stab stave stcks sti sto stoke strap strasbourg studio stumbl subcontractor subpoena survivor sven swsz taka takashi tandi taxi telefon tet theater tide tinker togo tokai tow townsend township traffick travenol trickl triton trw txt uac ugandan ultra uncov undergon underperform unqualifi unti usin vagu vale vaskevitch vend verbal verif vigil watcher wedg welsh wrap wrongdo wtc wti xuto yamaha yasuda youth zen
8 0300 039 0930 1030 1150 12p 1430 17th 1930 1933 2008 30s 33rd 4000 5180 70th 747s 75p 80c2 80th 8th 923 acc aci adelaid adminstr afghan agrio akzo alaskan albania albeit alberto alcoa alk alleghani almir amongst amoskeag anatolian ancillari anheus annouc aqazadeh arden ark arthriti artist asylum authorit autonom avalanch avion avon backfir backlash banana bangemann bankverein basketbal bcf beneath benedetti bergen bernstein berri berth beta bicycl bilzerian blew blind bloedel bls bomber borussia bourgeoi boycot brunei bruno brusca bruxell bryan bundesliga burdensom burrough busiest butan cadillac cam capsiz carcass carrol castro cbi cgct changeov chapman charlton chelsea cheyenn chung cinema citgo citt closest comdata comecon compulsori conciliatori congest congo contracept copier counselor cpo creditanstalt creditbank crow csx curti czechoslovakia daig damon dana darren darta dave dcai deplor derek detriment diaz diet dingel directori disarma discreet discrep dissent divi division dn dnc doetinchem doldrum downtrend drake drsd eal eaton ecgd eei eighti electricit emerson enrich entr entrant envis enzym esi esop espinosa ethanol ethic everton facto falconbridg falloff falsifi favourit fbt feloni fen fenc fisher flank flash fnma foam foil foley forestal forint frighten fur furnish gabriel gel gem geographi gholamreza gilbert gloucestershir gotten gough grappl gravel greenmail grenad greyhound grl gsm gta h1 haj handler harmoni havana hawaiian heaviest hector heed hell hemlo hercul hex highland hmc holli hosni hsn hunter hurrican hydrocarbon ica icx iea ign imi imo impract incompet inertia inexpens infecti insect insert insul interag intercontinent intransig invent ire iri irrespect istat ito jal janney jc jeopardi jitter jopl journey joy judiciari judith juha jumbo junger justin karachi kaufman keith kerosen kid klaus knee kobe kredietbank kroger lac lacklust laidlaw lamb launder leasehold leicestershir leverkusen levitt liberia liedtk lifestyl lindner lindsay linerboard lit lm lockout lor loral lotteri loud louisvill loyal lubbock lyle macdonald madison malawi malivai mall malpractic marbl margarin mariano meadow meatpack metallurg midweek milton miscellan mismanag mitig moenchengladbach mon monarch monoclon monsoon montpelli mop mubarak mud muni muscl naira nathali nc ncr nicol nijmegen noc nonaccru northrop norton notion nottinghamshir nppc nsw nurseri offshoot oj oldest oljeselskap oln onic ord oshawa outer outturn overcharg overh oversold overthrow ozal pall palo paperboard passport pasta paydown pcs pen permian pesticid petricioli pharmacia phrase pierson pillar pine pinpoint placer plo pole prelud prescrib presplit prev propaganda prostitut prudho pse pullout qualif quest racial rack rage raini rash rashid rci rebellion reflat refloat refocus refug reichhold rekindl repons reposit reshap resili resurrect rick rifl rigor ripe robertson roch roma rostam rotari rtrsi runaway saab safer sake salmonella santiago sayad scan scania schere seaway secreci seidman sele selowski sensor seper sequest sharper shatter shave shing shoulder silva slice smit snyder softwood sogen sorg soyproduct specter speedi sperri splinter spray sr src stamford stanst starch starter stb steagal stifl stir stroke stubborn styren subtract suez sumatra sunk superintend surinam suscept svenska synergi syracus tabloid tailor taper terribl tertiari till tinto tm tobago tomato toss trafford trailer transworld trb tripoli turgut tyre ua unavoid underton underw undu unduli unequivoc ungrad unpopular unrealis unrestrict unsubordin untru upbeat upstream vax veba vermont vernon virgin vladimir voyag wagg warranti warwickshir webb wei weld wen werent wertheim whatsoev whoever wigan wisc wisdom withstand wmb wooden wrinkl wy xt yong zayr zorinski
7 0200 0700 072 1130 14p 1650 18th 1930s 1958 1959 1960 1961 1962 19th 26th 28th 3311812 35th 3m 44th 47th 59th 6000 7000 7500 80386 8205 89th 8s 984 a330 aar abbey abbott ablaz abn accentu adob aerosol aerospatial agricol ahmanson alcatel alejandro alfa alfredo alsthom alusuiss anchorag andov anhui antill apparatus apt argyl arn asarco asean aslan assassin assoc ast astro atco atletico audi axe bael bailout barrick bash bayerisch bcom bcw becor beecham belarus bern bfi bieber biffex billington birthday bishop bkb blank blaze blockbust bochum bode bogota boot booth boveri brad brass brave breda brisk brodski brooklyn bsd bubbl bucharest budg buffalo burk burkhard butcher byron cabin cac calni capitalist carey carv cascad cavaco ccb cce ccf cdc centel centralis cert certainti cf6 cheer cheroke chesterfield chien cir circular citic clamp clement clerk clev clout cluster cmco cmo cob coffer colon compass computeris concepcion condominium confectioneri constantin contl contruct convey coopervis corona corridor cottonse counteract counterfeit countrysid crackdown cropland crumbl culmin cyanamid daewoo damm danforth davidson deacon decay deck defi deflect delinqu densiti derrick desjardin destabilis dgn dimitri discont discretionari disincent disloc dispens dispers disregard dissatisfi dissip dive diw dlj doo doom dormant downsiz dram drawback dryness duck duisburg duke eastward eduard electrica electromagnet electrospac elit elliott embroil emhart emul encor ep epicentr equat eriksson euromark evapor expatri expiri extrus faa fairer famous fbo ferguson fielder fifti figueroa fiji fireman fireston fischer fledgl flr fluor fmr foe fomc forb foreclosur foreshadow forgotten forseeabl fourteen fpl franchise freiburg frenchman frenzi fritz fuer fujian fumio furnac fwb galact garn gaviria gazeta gazett gemeinwirtschaft generalis gerai ghent gibson giorgio glaxo globo glw glyn gobain gonzalez goodman goria grimsbi groningen grossman grosso groundnut gsp gti gut guzman gypsum had hadson halifax harkin harrison hashemi hassan havr hawkin heali heap heathrow hebei heldr helm henan henkel heyman hf hkbh hkld hock holl honest hossein hpc huber hungri hussain hwan hwp hybrid iae idb ifo ignit ike il ilfc impend indemnifi infantri inflex initial ink interfax invoic involuntari ipswich jake jamesway jefg jmi johnni jolt joyc julian jute jwc karbala kato kemp kenni kgaa kharg kidnapp kidney kiel kilomet knox knudsen kondo krupp kuna kwp labatt ladi lancer lauderdal laurent leonel lid lighten lightn liquifi loin londrina luiz lull lusaka lux m2 magic magnat mai mammoth manageri maneuv mann manual maringa marion marriag masao mathemat matin mato matthey mattress mcd mcginley mcgrath mcneil mdbl mead median medicar metalwork mfg mfs mgl mhs midway militia mim missl mith mitterrand mlc mlp mmm mobilis mombasa motel motorist mould mousavi msu murdoch murdochvill mutsuki mysteri narragansett natali nerv netback newark nichol nonresidenti nosed nrm nugent nugget oakley odeon offend oh omiss omran onset op ortiz ortner osc oven overt overtur oxygen packet pad paradis patienc payback pds pearl peavey pegasus pere perelman pest pet peterson petr pinch pivot plank plasminogen plessey pli po pond pop preparatori princevill prm proportion psg pt punt puriti puzzl pvdc qintex quasi rafsanjani rafter rai ramallah rampant rebuff recalcul reclam reconcil redman reebok reel reestablish refco regenc reid reintroduct remit repuls rgs rip rnb rodney roland romanian rosenberg rrco rt rwanda sabotag sacrif sad safeway salisburi sampra sandoz sara sas satisfactorili saver scant seger segreg seizur serbia sergi sfe shakeout shandong shc sheep shevardnadz shin shortcov showroom sichuan silenc sincer sittard sixti sloan slovenia smart smf snowfal sourrouill sparta springfield sqb squibb srw steak steal sterivet stole stow strang straw strife strikeout substant suffield sultan surgic sutro svetlana swim swirl swollen symptom systemat taco takahashi talli tam tamper teamster telefonica tempo temporao tesco thiokol tian tianjin timothi tisch tok toughen toughest tracor tranmer transfus travaux trent trough trr turben turbo unaudit uncollect underestim underpr underst undertook uneasi unregul unwelcom unwind uptrend vanguard variti vebg venalum venu verd visual vitess vlo volendam wan wardley watt wdc werk westphalia westwood weyerhaeus whitehead wick wilder wilfri wim winnipeg winterkil wo worcestershir wstp xavier younger yugoslavian ze zy
6 0400 11s 13p 15p 1610 1860 1940 1945 1953 1963 2010 2015 40th 5140 56th 60th 73rd 8520 86th 8720 a300 a310 ababa abdulla abdullah abet abex abi absurd acquisiton acquist acqusit acrimoni addi adjoin adventur aegon agress agricola aground aguayo akam aker albn alexei alfonsin algier alien alitalia alkmaar allay allwast almaden aluz alw alza amarillo amax amaz ameritrust amnesti amtrak amx ana analog ank annex annuiti anton anytim apci appeas applaus arango arap arb archiv armco arminia arnhem arrow arteri arv arvin asea ashland aspen atcor atkinson aubrey australasia aveng axl az bacteri balloon banken bankrupcti barnett baromet baseless batch batiment bbcz bbec beaubien beaufort beaumont bedford belfast bend benin berisford berkeley bert bicker bielefeld bilbao billi bizarr blds bless blizzard bni boi boigni bolger bolt bolton bot bout bouy bovin bramalea bran breakout brennan brett brighter brighton brilliant bromwich bruguera bse btu btx buffet buoyanc burundi cabv cadmium caen cag calcium californian caller caltex camd cameron cameroon campeau candi carlisl carlton carolin cassa catalogu categor cedric cenergi cepe cfa cg cge chalabi channon chariti chequabl chesebrough chh chimi chlorid cineplex circuitri cleaner clni cm cmnt cng cnn cocain codenam cofac collateralis colt columbian commentari commercial compatriot con conceal conchita confisc coniston conrail constructor cont contel contenti contraven convoy cooler copra cordovez cornerston corrigan costantino cote countertrad cpa cpac cpb cra crandal cream crk croatian crossroad cub cum curacao curri cv cwe cwts czarnikow danni dbcg deceler decker decontrol deepest delet denatur deng denman dens derail desposit destabil detach diabet diana digniti dillard discredit diskett dislik dismay disqualifi diver dormanc dosag downplay drummond dub dunde ear ecl edson efficaci ega ele elk elmer emeritus emh emp empresa endeavour endow energet enqvist enskilda episod eqk equiticorp ernst errat espanola espionag estonia euromoney evolv exec expo extradit extravag eyewit faber fanni featureless ferro ffmc fieldwork finn fir firearm flyer fnsea foodstuff foolish foray foremost forex fountain freder friedhelm friedman fring ftx fulton fun funnel gang gareth garrison gasoil gavin geni genoa geo germin gerri gh gibraltar gilberto glantz glasgow glimps goldstein goran gothenburg governorship graafschap graan grassley greas greenwel greenwood growmark guangxi gyohten gyrat habit harvard harwood hashimoto hasten hatch hbo headach headingley heal heching hecla helena henriqu herbicid hernan hero herp hgca hillard hiram hiroshi hlt hnz hofer hoffmann hollywood holstein honesti hook hooper houphouet huddersfield hull hum humana humid huski hwa hydrogen hyo ibp ilacqua inco indemn indentifi indi indiffer indigen indium industrial inexperi infant infinit inp intergr intergroup interleukin internation intimid invas ion irani irrevoc islamabad iso issuabl isum isuzu jami jana jane java jenkin jeremi jetlin jeumont jewel jiangsu jnj joliet jornal jupp kahn kalevi kazakhstan kb kdp keller kellogg kerr kerridg keswick keyston khj kimiko kingston kitchen kitti kmg koehler koether kogyo kohlberg koninklijk kr kramer kravi landless lang lanston lara laroch latvia lawri leaner levesqu lg liberian licht likewis lim linford linhart linkag linotyp lip lks lo locomot lorimar ltcb luck lung luv mack mackay mackintosh macklin macro makinen mancera mandarin mania manitoba manor maoist marina markus marri marsh martial marubeni maskhadov mastercard matra maximis maynard mcas mccormick meaningless medvedev megabit melam mena mercal mercer messeng metromedia mexicano mg microfilm microscop midpoint mij mikael minstar miracl misconduct misrepres misunderstand mit moe moi moldova monkey monolith monopolis mori mos moss mrn multiplex mute mx nan napl nav navistar ncpa nd negara neighbor neptunia nestl ngc nicosia nihon nineti nisker nmk nms nogal noir nois norcro northamptonshir norwich nottingham nstc num nut nws obligatori oc occurr oclock oilman olivi om omt orchestr oriol osborn ost oustand outboard outcri outskirt overbought overland overlap overpr ozon paddi palmieri panamanian paragraph paraguay pastur payload pazzionotto pcg pcgg pci peck pel pemex pensacola peoria pepsi pereira perpetr persh petra pga pharma philosophi phylli pieter pincus pinola piolin pire pl480 plasma plateau pnb pnc pncf pod polar polyest polyethylen pom ponta pot ppc prairi prayer preceed predat premis preussag prey pri pride prong proud prune psa ptt puk purifi purs quadrupl quartz questionnair quo racket radius rational rdr readjust reckon reclassif reconsider rectifi reelect reexamin reformist reimpos renegad resold reson retend revel revit richest risparmio riversid robbin rocca rodriguez rollback romero roosevelt rosset roundtrip rowntre rubio rudolf ruin ryder sahr saleh samurai sandwich satur savannah sawmil sbc schumach sci seagram secaucus servicemen sgep sgp shaft shaki shareholdr sheer sherwood shimon shirt shortcom showboat showcas sidetrack sideway sidon sigma sikorski simpler sinai sino sizabl sk slater sle slogan smash smc snecma snowstorm soc sociedad solo solubl sooth soriano sorsa soup southampton southend sp spartech spectat spectr sphere spiegel spoil spree sptn spurt sq squabbl srg staffer stahl stan static statistician stch steamship steinberg stenholm stephan stich stiffer stomach stride stvtf submers suchard sunbeam sunni sunshin sunw superb superfan superfund supertank sussex susumu swindl swung sympathis symposium taint takeshita talent tat taught teach tear ted teenag telemarket telephoniqu telepictur temptat tetsuo th theatr throat thyssen tic tillstrom tindeman tit titan tlx tmo tndm toma toyoo tpn tragedi trainer tribut trident trio tsco turk twist ucc ucu udf uefa umar unauthoris unbeaten uncontrol unpredict unproduct unq unravel unsaf untap unus unwarr upj upjohn usg usher utilicorp utmost utrecht vacuum valencia vault veer ventura vereinsbank viewer vine vneshtorgbank volv wako wallac wareh warrington wci webster welch welt werder westin westland westlb whereabout wilcox wilmington winchest winthrop withold wix wmt woodward woosnam wort woven wreck wrist xiaop yellowknif yokohama yourself zimbabwean
5 0625 0710 100th 10s 11p 1230 13d 1515 1630 18p 1928 1947 1950 1952 1955 1964 1a 2005 2006 20s 2130 22nd 23rd 2410 27th 29th 32nd 38th 3com 4221 4s 5040 5130 51st 57th 58th 7095 7975 8215 85th 8750 8787 9000 90th a1 aam aaron abdel abdulaziz abnn abraham abram abstain abt accident accomplic ace achmad ackerman acryl activas actu adler adversari aegi af afl afp aftershock aga agreeement airborn ait albertson albion aldo alic allenbi amanda amazon ambrit amen amer ameritech amic amplifi amtr amvestor anc andean andreotti anita annesley anod anticompetit appel aramco arch archbishop arifin aristech arithmet artif aruba asamera ashton asm assest astral atari atrc ausimont averi avfc avi avia avial avx awb axi ayr azerbaijan azp baath backbon bacon bair balkan bancgroup bancroft bankeast banquet baptist barbado barnsley bateman batm batsman battlefield baudouin bausch behav belgiqu belliger benelux benh bernd bes bh billet billon biomed biosystem biscuit bismuth bite bkfg blanca blip bll bn boast boca bohdan bol bonanza borden boutro bouygu bpcl bpi braniff breadth breakaway briton broadhurst bronz bsn btlr bulgarian bunch bunker burger burma bust butt bzw cabot cafe cain cairn caledonian camden canning captial carload carlsbad carlsson carlucci carr carrington cashway cave cbc ceci ceram chaco chan chanceri chaotic characterist charleroi chas chemistri chequ chesapeak chest chino chittagong cholesterol chu chubb chunk cigz cityf ckb clabir claimant clausen clbga clg clifford clone clrx clue cmi cmin cobalt cocer coetzer coffin coher cohn cojuangco cole collis coloroc comalco commemor commodor commonplac compo compressor comsat concili conseco constru coodin corrient corsica cot couldnt counten counterparti countrywid cq cr crg crix crn croo csbk csc csce csfb cso cti ctyf cuenca cummin curtain customari customarili cylind daf dalton darlington darman daytim dbp dealership dear decentralis decept defianc deg degussa deros descent despatch deterg diablo dietz diplomaci dire dirham disabl disarray discomfort discord dislodg displeasur disqualif dist divorc divulg dns dockwork doncast dose dredg dresser drs dtc dti dubili dust dxns earl earnest ebulli ech echlin eckenfeld eclips ecolog ecopetrol ecuadorian edberg edmund eichler electrolux eleventh elgin elpa emigr emuls eni ensched enserch entic entireti epitop epto equatori erbakan erc erici etn euratom eurodebt everywher exch exovir expuls extraordinarili extremist eyebrow fahrenheit falcon fallow famin fatti faw faya fbh fbs feasabl feburari fedf ferment ficr fl flagship fledg flesh fletcher flourish foncier fond foothil forbidden forefront forgeri formalis formosa forrest forse foundri fowler fractur fragranc franki fraser fraternit freighter frsl fujioka furious gail gainer gandalf gander gandhi garag garanti gasp gat gatwick gena georgetown ghanaian gianluca gin giulio glendal gluck gmh goc goldom gooch gooderham goodrich gouinlock gr graf grandson granit granma gratifi graze groundnutse groundwat gsx gubernatori guenther gull gum gunman gunmen gunship habsudova haitian halcyon hallwood hamlet handel handelsbanken handelsblatt harald harass harley hartmarx hate haut hawkey hdi healthvest heavyweight hecha hedger heinrich hemdal hemminghaus henc henman heroin herv hfcs higashi hillsdown hirsch hitech hmsb hmx hockey hockin hodel hohenwarth holling holt homebuild horn horst hp hrp hundredth huntington huron husbandri hwg iberica icg idrocarburi iel igen igl illus imit impoverish incept inconceiv incrimin indecis industriali industriel inflammatori info innoc insecticid insituform insitut interchang interco interferon intermed intrus inund ironi irrelev isa itar itel iwai jabbar jamaican jano je jensen jetti jiji jiyun jli jobber johsen josef jpi jwt jyvaskyla kabul kampala kaneb kankkunen kaohsiung kaplan karina karol kdd kdni kean keef kelvin keng kerkrad kern kerri khale kilobit kirk kirkland kistler kjell kline klopfenstein koichi koido kokan kontogianni korda kowloon krugerrand kucera kyowa kyushu lacana ladenburg lan landlock landown lar lard largeau larnaca larsen laugh lauri layday lbw leapt leaseway leclerc leeway legg lemon lengthen lenient lennart lessor lft limelight lind linear liposom lipton litton livingston lng loew loewen loewi lomb longstand longtim lorenzo lott lou ltc lugar luigi luton lybrand mackenzi maekawa magistr mahn mainland makeup malais maleeva mannesmann mansfield mansion manvill mapei marker marriott masahiko massacr mastermind matr matrix mauricio mcdermott mcente mcgraw mckesson mclaren mcorp mdr mdt mdwi mea meri mess metallgesellschaft methyl mickey microelectron midamerica middlesex midi mika milbank mileston mimt minorco minpeco misguid mision mitt mmblf mnr mnst moengo molecular mond monetarist monier montenegro morr moxon mpls mst msv multiyear murtha musa museveni mw narj nathan nazionali ncb ne neck necmettin nemour neptun nes nesi neue newhal nic nightmar nii nilsson nip nipn nipni nissho nlcs nobuo nonbank nondur nonpartisan normalis norri norwood nott novak novotna nowher ntrs nun obsolet ocf oec og oilpatch okuda omar omni oracl ordnanc oreilli orr ostens out outdoor outlaw outnumb overburden overdraft overran pampa panacea paralyz paramet particl particulari patchi payer payless payn pb pcr pdt penalis pendleton peninsular pennwalt perfum perl perth pesch peugeot pfe pgi pgulf phab phelan phosphat photon pirelli piti pitney plumb plywood pneumonia pohang policeman polypropylen ponder populair porl porter portray powr ppg pr pragmat prat pravda prd precautionari preempt pregnanc prejudic premiership pressuris preview primerica princess princeton privatbanken prod profittak prolifer prone provoc proxim pru psd pshg psm pson pst publicis puls pyongyang q2 qaba qassem qrah qtrs qtx quicken quinn raleigh ramadan ras rdld realtor rear reassert recombin redesign redland redoubl redston rei rena reno renouf repercuss repetit replant reproduct reservoir respiratori restruct resubmit rethink retrench retrovir rhon richer riley rim riunit rkc rlm rmj roadblock roar robberi robbi rockefel roda roe roh rosi rouen rowland rtc rtz runway ruth saddl saga saitama sak sant sar saragossa sarah sarajevo sarasota sardinia saul saxon sbo schleswig schwab scoreless scuttl seali seaman seismologist semiconduct serum sett seventeen sgen shade shane shanxi shawmut shear shel sheldahl shenzhen shine shiratori shook shouldnt shout showa shp shrinkag siegel siegfri siew simiti sion sixteen smallpox smicer smile smithson snack sncf snowbal socal sofia solidifi sonntag sonora soo sore sorri southam sox spar spawn spear spearhead spillov spontan springer ss ssmc stainless stal stane starvat statment steadier stefano stepp steril stiffen stopov stormi stripper subaru subsidari succes summon sumner sunderland sunter superconduct superconductor supervisor sur sutton swann swansea swf swindon sword tabak tailspin takeshi tang tankoku tapioca taxwrit tbcx tcb tdk tektronix telekom tempt tenant tendulkar terenc thalmann their thermoplast theta theyd thirteen thoresen thunderstorm tidal tietmey tilburg tirana titanium tmoc tomb tommorrow torpedo tottenham towl tpa tradabl transcontinent transpor triniti trophi trunk tse ttl tulsa tuni turnout tvx twent txc tyler tyrrel uchida ucpb ufcwu ukrainian ulihrach ultramar unaffili unauthor unconfirm unconvinc undersubscrib underwood unfil unforeseen unfriend uni unnerv unpleas unpublish unsound unsuit untouch upris upsw upt ur utter vacek vain valerio valletta var varian vbi verein vern vernitron versatil vest veterinarian vfb vira visnew vo vrn vulcan waldorf walkov wam weakest weaver weed weil weiss wellhead wer westar westbank westcoast westport wheeler whiski whittak wildcat willem willoughbi windi witco wither wla wluk wolverhampton woodhous worm worthi wrexham wtd wtel wu xovr yaik yamamoto yangtz yao yate yell youll yoweri yttrium zack zagreb zeitung zhang zhejiang
4 000s 0100 0565 05p 0830 1025 10b 10p 1315 1350 1646 1738 1875 1914 1932 1934 1951 1957 2013 2050 2200 2361 23p 2843 300er 3080 31st 33p 37th 3b 3month 42nd 45th 48th 5120 53rd 5452 5th 6200 6250 64th 65th 75th 8125 8245 83rd 9370 abba abdelaziz abuja abx accredit acet acl acst actor actress actuari ada adsa adv aegg aegn aequitron aerial aet aetna affandi aft aftertax agassi aggi agl agpm agr agrarian agreeabl agrico agronomist aidc aig ain ainp airfram ajinomoto aki akio akira alami alc alcc alec aleksandra alesi alexandria alld allergi alliant allison alltel alnt alot alta alton alvin amal amato ambigu ambival ambush amca amcast amerada ameron amkg amn ampex amselco anaheim ancient andersson androsch anew ang angelo anitec ankl annett annoy ansi antar antc antigen antivir anzola apach apc apd apea appalachian aqtn aquisit ara argi argo argosystem ari ariadn arian armacost armtek asec asiat aspir asta aston asu ata atagi atp atpi augusta aust austral authent autorout autowork avalon avco aviv avp awal awe axilrod aza azharuddin azpi babangida baden baer balo bamboo banctexa bangor bankhaus bankier barium barnet barrichello barrington barton barwon baselin basement basqu bate bath baton baulk bayg bayou bbf beam beard beaver beck beg beghin beira belb belchatow belcher belgo belo belzberg benequ benfica berasategui berkshir bernama beryllium beset beshir besieg beth bethesda bfg bg bhi bhw bild billlion bingqian birr bjorn bki blackpool blakey blatant blc bloat blur bma bo boardman bois bombard bongard bonni booster borough bottleneck bottler boulder bournemouth bpcc brandi bratislava breaker breakwat breeder brenda brentford bresser brgs briberi brick brighten brochur bruis brundl brunt brush bryant bryson bsdm btom buchanan buckstein bug bulg bulp bump bung bureacraci bureaus burgeon burnley burnt butadien buydown bypass cabrera cad caecl cafeteria calabria calcutta caldwel calmat calv camco campo candidaci cano capb capiot carbonel carbozulia cardiac caremark caretak caribou carlsen carlson carpent cartagena cartridg cassoni casual catanduva catapult cathet cato cbl cbo cbu cccr ccl cdv cecil ceco cedar cedel celeron celtic cen centenni centerior centerr centron cetus cf cfix cfm56 cgt ch cha chadian chamorro channelink characteris charit charlott checkoff chemfix chemi cherri chew chg chic chke chock chong choppi chrispus christin chronar cip cit citroen cl clampdown clanci clay cleans clip cln clutch clyde cmca cn cnc cni cnp cns cocu coerc coerciv coldwel coleco collar collieri collinelli collstrop colman colonna comeback comerci comerica comic comm commack commensur communism comon comp compart comstock conc condition conduc confound conquest conrad consol contig contradictori coooper copperbelt cordon corey correl corroon coulthard coventri cowan creep crepe crnr croat croni crs crunch crusad cruzeiro csn ctbc ctus cucd culprit cush cutoff cx cypm cypress cypriot cyrus czm dae daffair dahl daid dainippon dalkon damascus danc dane dare darwin dataquest datron daylight dbs dca dcn dco deaf deak deaver debilit debri debthold deer deerfield degrad dehesa dei dekalb della delux demis demolit dep depargn department desi desmond dessert detaine deutschland developp develpo dex df diagnosi dialysi diamet dime dimension dinamo dirti disarm disneyland dispar dissuad distract ditalia dixi dj dlx dmk docker doherti dokkyo dom domain domtar donna doorstep doum dover dragon drch drown dsm dunn duquesn dusseldorf dutroux dvh dynamit ebc eberstadt eco econometr edf edinburgh eec eelam egan eksportfinan eldr electromed elf elia elliot elsinor embattl emerald emin emr encephalopathi encroach enlist entex entre enzn enzo enzon epac equa eridania ernesto eromanga esm espana esx eta eurof eurofranc evergo evidenc evil exco exet exeuct eximbank exterieur extort extrud fa facilti fad fairbroth fairfax fairfield faisal fallout fame famr fantast fasb favorit fcbn fci fcr fcs fcsi fdp fecsa federico felip fellner fendt ferrari ffr fgi fibergla fichtel fiddl fidelcor fieldcrest figueiredo finanziario finest fio fiorentina firstcorp fishermen fishmeal fist fitzpatrick flame flax flaxse fld flex flexi flo floppi flumar fluorocarbon fnm fo forbear forev forf forfeitur forman formid forstmann foul foulk fragment franca franchisor francorchamp frantic freefal freetown fremantl frentzen frfe friedrich friendship frm frontlin fruehauf fruitless fuerza fukushima fulham furor fuse fusion fw gac galcf gale gallium gallo gallup gama gami gandf gape gazet gci gcn geelong genetech genex genm gennadi genocid genrad geodyn geologist ger gesellschaft ggg gglf ghali gil gill gillingham ginn giordano gis gkn glad gleason glj glk gll gloria gluten glycol gndr gnex goia goldendal goosen gop gosbank gotabanken gottlieb goydo grandfath grang grangemouth grantor grass grate gre greenbaum greenshield gregori grid grill grime grindlay gronholm grootvlei grossa gsu guarantor guerrero guild gumi gunboat gurante gustafsson gusti gynex haarlem hack haitai hakkinen hallmark hamburgisch hamtramck hancock handgun handicap hank hansen hanwha har harbin hardi harmonis harrington hartlepool hasti hawker hboc hci header headley headway healthier hee hellman henceforth hendrik hercegovina hereford herring hicham hidemichi hinckley hine hineman hingi hiroshima hiss hldn hme hmi hnsn hoch hodg hojatoleslam holden hollow hoover horsepow housewar hov hovnanian hua huayta huckabi hug hugo hulk humatrop humphri hunan hurdman hurl hut hvt hwkb hyponex hypx ia iacocca iberia ich identif iggi ih illumin iml imm immunodefici immunolog imparti inciner incred indiscrimin indispens industritillbehor industrywid ine ined inequ inf infanc infer infg infight inflam ingemar ingersol inhibitor insecur instil insulin insult insurg intensif intercompani intermark interministeri interprovinci intestin intra intraven inver invers iomega ipco ipe ipma ira irdv isaac ishihara ismail itj itm ivanisev izvestia jacki jacobson jacquelin jacz jakob jamail jannock japn jar jarmo jealous jennif jess jesus jiang jiangxi jiri johansson johnstown jona jonzon jos jpn jucker judi jung juventus kabar kai kalo kane kansal kapok karen karin karn kathmandu kawh keizai kep ketchum keyboard keycorp khamenei kiev kilogram kiyonga kleen klinsmann knapp koert kontrollbank kpk krajicek kreditanstalt krpg kytolehto laenderbank lafalc lament lamont lamp landfil langley languetin lans larsson lash laurentii leaflet learjet lech lectur legend legia lennar lens lequip lerner leroy leucadia leukemia lever leyton lgl lhag liam lichtblau lieberman lieuten lif lightest ligier limp lin linda lindenberg lineup linz lipc litter ljubljana llsi lnc locker lome loong loot lopsid loung louw lowel lpx lsb luckey ludmila lusser luzon lvi mabon macandrew machinea magdalena magna magnus maison malaria malay manfr manganes manni mapl maracaibo marckesano mare markov markup marti martina marxist masayoshi masco masterkova mateo mathew matt mayer mayo mazo mcclure mccrori mccutcheon mcdougal mck mclean mco mcrae mdnt mds medallist mediocredito mediterrane mees mega melcher melnikov memo memotec mentor metex metzenbaum mge mgs mice mickelson midafternoon midcon middlesbrough midmississippi midyear miet milder millet millimet milln millwal milo milosavljev minnett misfortun mismatch misrepresent mitel mitsi mitsotaki miyazaki mk mlt mmwg mnd mnra modulair modx mogul monfort mongolia monom moo moot moreau morita mous mpl mtch mtech mtx muddi muldoon muller multibank multicurr multifood multimillion multipli munson mur museum mustapha mutola myrtl myself mystifi nab nahar nail naiv nake naoko narr nativ ncro ncti neal neco nederlands needl neoax nestor newel newer newsweek newt nfg nhi ni nicotin niger nikolai nili nis nixdorf nkkt nmc noax noel noland nold nonsens norg nortek northgat nose novl novo novy npt nsani nspa ntk nuanc nuevo nutm nutmeg nutrient nvh nwp nyt oasi obsess ocbm odessa odonnel oki olbv olmstead olsza olympia omalley omer ondaatj onstream ope opel ophthalm orcl orgin orinoco osak osamu osman osprey ouadi outfield outfit outokumpu outward ov overcam overestim overshot pablo padr painwebb palman pani pankki pao pap paradox paradyn paranavai paratroop parri parson partit partizan pascal passer pathfind pathmark patron paydat payoff pbt pbx pca pcro pctl pdn peacetim pechiney pembrok peng pent pentair perenni peril perini perplex peruano pessim peterborough petersburg petersen petri petrofina petrolan petromin petrov peup pfd pfizer pharmaci philli phlcorp photocopi photron phx pictel piecem pigmeat pir pistol pitt pkk plen plenum pll plt pma pneumat pneumo pnm pnta podium politburo pollock polonia polystyren populist portend postiv posttax postwar potent poul powel powerhous ppi pray precari precondit precursor proclam prolif propect propuls prostat prt psc pts publick pueblo pul punjab pw pyman pza qian quantit quarantin quarrel quartet quieter rabat rachmat rainer rajiv rancher raphael rapist rattl ravag rawc rb rban rbk reader realism reap reassign recalcitr reconstitut redefin reef reevalu refil reflag regiment regroup rehears reignit rejuven rel reneberg renminbi replay repric reproduc res resent resound retemey retest retief retrac rever revitalis rgl rheumatoid rib ribavirin ricardo richey ricoh ridder riddl ridg rikanov riskier rj rlr robl rochdal roderick roeller rohm rollin rollov ronaldo rooter rope rosemari rosenbaum rospatch rotherham roug rounder rpch rpr rtzl rub ruch ruder rug runup russo ruutel rx ry ryavec rydin ryutaro sab sabena sage salad salah salmon saltzman samjen sander sandinista sandner sandrin sanitari santana sargent sauber sauc savag scarborough scarciti scf schn schwartz scrape scrip scrutinis scti scuffl scunthorp sdn seaboard seabrook seafar seafood seaga seemala seiki seipp sek selector semiconducteur semifinalist semolina seneca senegales sensormat ser serbian sergei server sew sewerag sfi sgt shah shale shallow shannon shar sharemarket shas shekel sheriff sherman shien shopp shotgun shrewsburi shrine shu sia siddeley sidney signet signfic silk silo simao similiar simm siregar sismik skandinaviska skanska skbs skii skirmish skylin sleeper slm slowest smbs smokestack smoother snag soda sofer soi soir solomon somalia somehow song soren soro sosa southfield spacecraft sparrow speci spectra spinal spiritu spongiform sporti spotti spp spreadsheet springboard sprinter squash srl ssangbangwool stadler stafford stalk stangeland stategi stationeri stavang steadfast steffi stet stgm stirl stn stockbuild stockport stodgel stopout strata strenuous stricker stuff stupid stymi suck sucr suffic suffolk suleiman sulpetro sungard suntrust supersed suralco svetozar swb swear swinglin switz sworn symb symbion syndarma systemhous tabuchi tack tacoma tae takeda takeoff taker taketomi tale tallinn tankan tapi tasmania tatyana taupo taurus tauziat tbs technolgi teen tei telcom teleprint teller temp tempest teresa terr testud teutenberg texscan textbook tfit thasso theatric therapeut thex thierri thorni thrid thyh timberland timechart timmin ting tmc tnt toe tokheim tol topaz topsoil torino torn torquay torranc torrenti torrenzano tote toulous towel trafalgar transistor transpacif transplant trasact trauma trc trelleborg tres tribal trico trn tro tron trsp truckload tsang ttx tultex tunisian turnabout twinjet uccel uce ufcw ugt ulcer ulsan umuarama unaccount unansw unarm unassign uncomfort uncompromis undeclar underdevelop underwrot undivid unfinish unfund unif unionist unita unjust unman unmatch unnecessarili unreal unrecover unregist unreserv untest unthink uobm upc upheav uproar uproot upscal upstat upsurg usf uspci vaal vanc vantag vaughan vector veil veldman ventil veriti vestar vet vfl vht vicent vie viewpoint villeneuv viner vinyl viratek virtu vitamin vitro vittorio vlp vmlpz vogtl voinea volksbank volunt votuporanga vr vst vul vyacheslav waalwijk wag wah waldbaum walgreen walsal wat waterhous watford waver weatherford webcor weizman welland westworld wg whale wherev whilst whinney whip whirlpool whitehal whr widebodi widest wield wiesner wii wiley wilfr wilfredo wilmot windsor winger wkr wm wol wolverin woo wool woolcott worcest workabl workplac wouden wreckag wrest wroclaw wrought wtdi www wyatt wycomb wyman xyvis yamoussoukro yanni yasushi yeo yevgeni yilin ynk youd yu yukon yutaka zabrz zccm zico zimmerman zinzan zloti zulia zvereva
3 0025 0120 0336 0525 0620 0650 0660 0720 0950 1021 1050 1381 1631 17p 1803 1844 1909 1912 1920s 1926 1931 1935 1937 1946 2003 2020 2123 2125 2250 2360 241p 26p 2s 317p 34p 34th 35p 39th 40s 4746 49th 5017 50s 50th 5150 5500 55th 6075 6163 6190 6195 6213 6300 66th 6900 69th 700p 74th 756525 7658 76th 7706 7717 7th 80286 8100 8195 8200 8218 8243 834405 84th 8ths 9490 9540 95p 9th aa3 aac aachen aancor aati aba abal abbrevi abd abel aberdeen aberr abitibi abound abstent abz accuray accustom acom acourt acquaint acquit acqur acrt acton acura adag adar addict adebayo adel admiralti adnan adolfo adsteam ael aelna aerojet afflict afsl aftermarket agf aggressor agri agsi aguarico ahi ahmad ahold ahronoth aibd ailment aircal airfar airspac akiman alastair alba albuquerqu alcasa alessandro alexandr alexi alfalfa alfl alg algoma alight all allentown allgemein almer almi aloha alp alpin alsf altex altitud alto altron altus alx amadeus amass amber ambul amica amicus amidst amin amphenol amtorg an anacomp anadarko anbd ancestor anderlecht anemia angina angolan angrili angur anna annal annihil anounc anp antagonis antara antoin anyang anymor apex apl apologis appleton appointe aquitain arabica arazi arbitrari arbitrarili arbroath archi ardeshir arduous arid arjuna arkadi arlan armenia arnaldo arnaud arrog arsenid arsenio arusha ascrib asic assail astonish astra astrocom astronaut asx asynchron atalanta atc atchison atlanti atlf attrit atvc augur aurora autobiographi autolatina autopart autospa auxton avaj aviaco avow axworthi aynaoui ayp azt badminton baggag baglini baie baii bakersfield bakr ballang ballpark balt bandar banka bankasi banknot baord barbar barker barr barrag barro barron bartlett bas basuki battleship bayri bbks bbls bbn bbuy bcil bcv bdm beatric becalm becanov bechtel bedi bedreg beerman beesley beforehand begain behead belg belga beliv beloit belvider bengal beranek beretta berkey berkrot bernhard bertil bessem betl beutel bev bevan bfce bgc bic bicoast bildner billiton billow biltmor biod biogen biomet biotherapeut biphenyl birch bis bistrita bitumin bkn blackout blake blinder blk blla blockag blocker bloodi bloodstream bloom bloomington bluff bmd bmw bnpp boart bobic boddington boer boersen boetsch bofor bog bohn boil boneless bonilla borchert borman bosphorus bosworth botha botham boulangeri bousquet bouters bowat bower bowler bozer bpii braga brandt brann brascan braverman brawl breather bremer bretz brf brfd bridgeston britannia britian brli broadest brockway broiler brookehil brooksvill brs brugg brutal bsh bsi bsm bsv btp btr btv buccan buckhorn bue buena buenaventura buggi buhner buitoni bulkhead bulldog bumpei bundespost burdekin burhanuddin burkina bushnel businessland busl buster buttress bwrlf bwtr byer bylaw cadburi caf caffein caico caja calabrian cale calmer calori cambior cambist campus canamax canbra canterra canvass capacitor carat cardi caric carmel cascavel cashflow castilla castleford castor catcher catherin caucasus cavali caveglia cazenov cbsi cbss cbtb cch ccmc ccn ccts ccx cdin cejka celica cellar cellulos celsius cental centim centurion cephalexin cercl ces cessat ceylon cfb cfc cff cfmi cgs chacin chairwoman chandigarh chandra chant chargeoff charleston charm chartist chat cheleden chemlon chey chf chia chibougamau chik childhood chili chillicoth chlorofluorocarbon chonan chonbuk chonnam chop chorzow choudhuri chow christchurch chrs cidn cigra ciller cimarron cio ciriaco citruspulp civic civilis cke ckl ckp clair clandestin clariti classroom clavet cleari clearwat clemen cleopa clever cliff clive clo clothier cloudi cmac cmrk cna cne cnsl cntrs coastlin cockpit codelco cofound cohes colgat collectivit collier collus coloss coltart comanch comapni comet comi comit commmiss communciat commune compania complac compliment compnay compulsorili computerland comtech conder condon congratul connector conrtact conscienc consular contractionari coop copley copor coradian corbi corcoran corini corinthian cornglutenfe cornucopia corretja corros corvus cosenza cosmo costum counsellor counterclaim courtesi courtoi coutri cove cpf cpic cps cpsa craa cracker crc credenc crellin crewmen crh cristina crocker cronus crook crr crtr cruickshank crux crvs csac csf csii csw cthl ctl ctp cul cullen cullinet culp cumbersom cuomo curia curitiba curl curran currrent cutout cutral cutter cvgt cvn cwtr cyber cynic cyril dade dalian dallara damerica danah dani dant danvill darci darius datagraphix dataproduct datr daub dawkin dax daytona db dc10s dci dds deb debbi debra deceas deceiv decertif decim declaratori dedham defiant degener dehydr deilmann dejan dekker delectro delin dem deminex demograph demolish denationalis denom depict derbi derbyshir descend descript designe deskpro desta destitut destrehan detract development devon dexter dey dfl dg dgsg dhl dhr diagon diametr dian diari diario diarrhea dic dictatorship dicuss digicon diniz dioxid dirk dirt disclaim discus disillusion disinfect disinfl disinvest disproportion disquiet distast distilleri diversitech djibouti dmn dodger doi dolr domenici domicil dominguez domino dong doresi doskocil dostum dowman downtim dpc dqu draconian dragomir dreyer drkn drls drobnjak dryer dsc dso dst dtcs dte dubnicoff ducommun duffour duim duisenberg duk dune dunham dunkirk dunlop durakon durant dutchman dvfa dwg dya dye dyn dynamo dynasti dyneer ea eac ead eamonn eaux ebb ebe edp eed eefj ef effigi egon ei eject ekeren elena elli elmd elmo elud emanuel embodi emco emi emperor empt encyclopedia engend englewood enka enof enriqu enron enterra entrepreneuri envelop environmentalist enviropact eoe epsilon eqt erickson erni esb esc escc eschborn esnaid esselt essen ether ethernet etr eurocommerci eurodebentur eurofima eurolir euromissil europeenn eurotunnel evelyn everest everett evert ewe exhcang exid exlud expressli ezinwa fabk factual fadhil fairbank fal falcf faldo fanci farc fark faro faso fauber faur fcl feather febrauri fecom fefac fegp felicia ferencvaro fermenta ffbv ffc fff ffom fictiti fide fieri fifteen finalist finder finley firebal firework firstier fis fisn fison fitch flagrant flashpoint flavor flavour fleurian flint flock flop fluidiz fluke fnbf forcibl forerunn foreseen fork forklift forlani forsakr forsbrand forsyth forti fra frana fray frazier frb frdm fremont frenet frick fright frigid frms frst frtr fso fss fugit fumbl fundamentalist fundo funk furlan furyk fusco fut futher fx gabriela gactz gafta gakki gallen galo galveston gamco gannett gardini gartner gasif gasifi gastel gasuni gaudenzi gaullist gbylf gca gcbk gemcraft gemh gemini genl genossenschaftlich genova genoves genzym geod geodom gerd gevaert gfc gfd gigabyt gigant gilardi gilbey gilford gillespi gingrich ginni girlfriend giscard gks glassmak glenview globalis glow glynw gmp gnb gnc gng gnma gnn gnsp gnt gnva goalless gogel goh goldberg goldenbel golkar gome gonzaga goodi goodison goos goossen gorda gorr gosagroprom gosplan gotaa gotlf goven graaf grabb graco graem grape grasp gravelain graz greenberg greenock greensboro greenvill grenada griffin grim gruntal grx gsa gst gtx guam guasar guatemalan guayaquil guernsey guilford guimara guinean guivarch gumport gunnar gurria gutzwil guyana gway gynxu h2 habr hachett hackensack hadi haggard haggl hailstorm hainan halmi haltenbanken hama handi handsom hanna hapoel happili hariri harland harman harnischfeg harrah harsher hasan hastili haunt hava havilland hawthorn hayashi hb hc headi healthmat healthsouth hearten heater hedblom heeswijk heimat heineken helmer helmet hemophiliac herley herrhausen herron herstatt hfl hick hideo hii hillari hilweh himalayan himber hin hincapi hindu hirozumi hirschberg hispan hissen hkeh hl hlasek hlg hli hmte hnat hnt hobbi hofz hogg homebuy homestak homestead hometown honolulu hoogoven hoon horner horowitz horror hospitalis hostel hou housebuild housew hovi hph hre hrli hsi hsien hsrc hubert humenn humili hutnik hutu hybritech hydrocrack hyper hypertens hypothecair ibca ibjt ibl ibn icebreak icr idd ifg ifsia igam igon illawarra illicit illusori imatron imc imedi immuno immunogenet immunotherapi impeach impound impreza improb imprud impun inca incap incomprehens incras indign indo indoor indra industir industriell inexor inexperienc inferior infest infiltr inflamm influenza infrequ init initit inlcud inop inro instinct insua intec interamerican interc intercar intercom interexchang internatin interpol interrog intertechnolog inti intla intraocular invacar invalu investcorp investigatori inward ioc iomg ionic irina irrepar isla italia italiano italtel itx iva ivac ivaco ivcr iwat jaafar jaap jacket jacobi jagri jalal jamestown janez jare jargon jawbon jayasuriya jbil jec jem jeroen jew jewelleri jiffi jimi jitteri jlit jn jne jnsv joachim joaquin johann jordi jp jukebox julia julio junichiro jutland juventud kafelnikov kain kaluwitharana kamio kampelman kang karak karlsson kashmir kaspar katarina kathi katowic kaul kaw kcbt keflex keikichi kellwood kelman kembla kendal kennecott keppel kfw khail khaleda khark khoo kia kickback kidd kidston kiena kijimuta kilobyt kimber kimura kirnan kittiwak klas klein klerk kli kloeckner klugt kml kmw knife knot knowl knowlton knutson koei koivisto koizumi komatsu korth kosovo kouam krakow kresg kri kris kruger kuhlmann kuntz kuo kurz kv laci lacina lacomb lahor lambreck lame lami lamin lamson landi languish lanschot lapentti larkin laserson lasmo lathwel laud launcher laundri lausann lautenberg lavagna lavera lazr lco ldbrinkman ldmfa leakag leal leao leaver lechin lefevr legalis legendari lei lejeun lenz leong leopold lesley letat leung leutwil levenson lexington lfg liaison liaon libert licia lieb liechtenstein lieg lightweight liken likud lil limb linen ling linkup lipid lipo liro lisa lite lithuania livingwel llx lmfe lms loath lob loc lodz loh loko lomak lon longterm loren lothar loyalti ltr ltte lu luanda luciano ludlum ludwig ludwigshafen luke lunchtim lunion luxembourgeois lynn lyonnais mab macedonia machinist maclain macneal macsharri madeira madigan madra mafia magali magellan mager magnesium mahbubul mainstream maj maje majest majoli majv malagasi mali malon mandela mangal manifest mantelet mantilla mao marcad marchal marconi marcxh maronit maru maruyama mascot massey massoud matabeleland materiel mauno maureen mauritania mauritian maverick maya mb mbc mcalpin mcc mccarron mccl mcclain mccoy mcdi mcdowel mcewen mcfarlan mcgill mckee mclaughlin mcmillan mcminimi mcnamara mcrp mcv mdc mdxr medar medford medi medicaid mediobanca mediq meditrust medtron megahertz mehdi meink melissa melros melvill mendoza mepc merlin merri meston metg metromail mezzanin mfc mgm mhi mhp michelin michio mickelberri microbi microbiolog midam midl midlant mii mili millard millionair millionth millipor miltiadi mima mindanao minero minnetonka minntech minori minsit minster mirag miriam miscalcul misconcept miseri mishandl misinterpret misl mistaken mitsuru mke mki mkt mlnm mlotok mlx mmct mmi mmic mmtc mnes mnrci mns mntl mntx mobay mobiliar mobutu mock mohler moir molass molenbeek moller moniterm monochrom monopol monro monrovia monsod montagn monterey montros mooni moreno morin mors mortar mosl mosqu mothbal motherwel motoris moulinex moup moura mourao mourn mourner mower moya mozambican mpdi mpi mpr mrc mri mrll mrmt msa msc msuya mtbe mtp mtrc mtrm muenchen muhammad muhsen mulholland multius mundo munim munit munk murakhovski muralitharan murfreesboro murgold musicland mutton mxxx myfra myth nabet nabor nahl namibian napa napm nar narusawa nasti natalia natalya natasha nawg nazi nazmi nbh nbl ncel ncnb ndiay ndjamena nederlanden nederlandsch needi negot nekoosa neoy nepali nephew ner nerco nest nettleton neumann nevill newsag neyra nf nge nguesso ngx nhci nher nibbl nickl nielsen ning nissei nixg njr nmb nme nmr noh nol nonbind nonfarm nonrecours nort northward notel notori novelti nowruz np npol nrd ns nu null numac numan nuremberg nva nvhome nvo nza oakwood oau oaxaca obu occidental oconnel oconnor octavio oda odra oeien oem oen offal offeror ohar oilmeal okada okamoto okongwu olaf olsn olympiako omcm omeara omnicom onex ong onlend onlin onlook ont onut onyx operationg operatorship opportunist optimum opto opzz oquendo orbi orchard ordonez organiz ori orinoko orthodox orthoped oruro oscil oshman osii osullivan otc oteiba otsuki ouko outag outbid outdat outrag outscor ove overcrowd overflow overpay overrun overs overspend oversubscript overview pacakg pacemak pacn padraig padua pae paedophil pagurian pai painstak palma palmol pancreat panick pant pantera pantic paolo parachut parad paragon paramaribo paramilitari paranaens paranagua paranam parc pardon parisian parkway parma parramatta passion passo pasteur pastor paton patricio patterson paula paulson paulus pavel pavin paycheck payphon pcbs pclb pcw peach pebw peerless penobscot penrith perfidi performac perish perjuri perot perrin persaud persuas pertin petrona pf pfalz pg phbk phfc phh philosoph phot piano pico pigment pii pilgrim pima pinto pio piraci pitcher pitman pkn placat placebo placid plaincloth platow pleasant plow plyl pmdb pmsi png pnh poco pointer poke polaroid policyhold politick pollard pollin polydex polysar polyvinyl pompano poni popov porex porla pornograph pornographi porx postmast postscript potlin powerpl pox poznan ppd ppl pqb praecipium prasad prawiro praxi precambrian prejudg premdor pres president pretend prgram prichard priest prima prinicip prism prive probat procter propens properit proposit proprietor propsect proteg protropin prsg prsl prul pryor ptmi puat pubco pubo puchon puget pukg pulitz purg purif purina purus pusan pylon q1 qant qanta qasr qinghai qman qntm qpon qtlri qtow quantech quarterfin quay quebecor queue quevedo quinci ra rabbani rabo rac racist radulescu rahim rahman raith ralston ramada ramif ramirez ramiro rampag ranatunga randal randi raoux raton ravenna rawandiz rbok rcm rcmt reafffirm reassembl rebuilt rebutt recapitalis recip recollect reconfirm recuper redbook redeposit reenter refractori refut registri rego rehman reimposit reintegr reintegro reinterpret rejoin releat reliant remarket remsperg ren renato renomin renzo repar repes reph represen reprogram repugn resend reshadat respir retic reunif reut rexham rexon rey reyna rheinland rhi rhineland rhml rhr rhythm rickel ricki ricostruzion rict rie riedel rifkind rikl rinehart ripken rita rivalri rivkin riyad rlrf rmi rmuc roadway robber rober roca rodham rodman rohr rolm rom romeo rooney roost ropak ror rorer rosewood rost rotan rotberg roth roto roubati roxburi roxi royex rsi rsla rss rtb rte rubbermaid rubbish ruhr rui rundown rust rusti ruxandra rwandan rwnt rxh ryri s3 saatchi saba sabatini sabin sabl sachin sacr sacramento saf sailor sainz saiud salant saleabl salin salina salo salon saloon salvat samba samson sanath sandi sang sanguin santand saouma sapporo sarawak sarl sassan sassou satisifi sausag saxoni sbar sbci scallop scath sceptr schaefer scherer schneiter schoolgirl schreyer schulman schult schulz schumer schwarz schwendler schwepp scifo scor scot scotch scovil scr screw script scsi scurri sdc sdwk seafirst seam seamless sean seaq sebastien sedgwick seguin seixa seko sela sembawang sequenc sequestr sergey serivc ses sesdaq sese setsuya setter sevic sewer sfcp sfgd sfp sh shaanxi shack shain shame shapiro shard shareown sharesd sharjah sharon sharpest shaun sheehi sheepmeat shelbi sheldon shepherd sheppard shex shigeki shiit shinichi shkif shoal shoichi shoji shon shoney shopkeep shortest shred shrewd shrp shuffl shv siam siberia sibson sidi siemerink sin sinter sistema sjt skew skid skim skinner skip skipper skirt skopj skps skull skyrocket sl slain slask slaughterhous slept slipperi slovak slum smbl smls smsi smyth sna snat sndt sneak snet sng snowflak soap sober softech sokol soley solita someday sonat sonatrach sono sooper soul sounder southward sparanlagen spartak spec spendthrift spermicid spie spike spine spinner spokeman sponsorship springbok spx squander srp srv ssangyong ssbk ssoa sss ssw sta staci stalinist stanadyn standardis standoff stanford stankowski stanton startl statewid stationari stauffer stdi stearin steeper steinkuehl stelco stereo stevenson sthf stm stna stockton stool stora storehous storey stotler stray stringfellow strl stromberg struver sttx studenikova stunt sturm stx suarez subcommitt subdivis submerg subproduct subsdiari subsea subsoil subvers subway sucess sucessor sucralos sugarbeet sugiyama sukova sulfid sulfur sulphid sumi sumt sundanc suneson sung sunlight sunmeal sunnyval sunris sunse supercup superminicomput supran surabaya surmount surtax suspici suwon sv svu swaziland sweat swede sweeter swhi swine swk swl sx sygn symond synchron syne synercom synergen synerget syng synr syntech tagamet tai takeuchi takushoku talabani talbot tandon tanga tansu tanya tappmey tarango tarnish tarrif tasman tata tatl taument tbf tc tcbi tcor tcsf tcw tdm tds teapa technim technocrat technodyn teixeira telc telco telecharg teleglob telequest teler telfer telq tenderloin tenera tennant teri terrenc tessil texan texstyren tf tf1 thad thaw thc theres thermwood thm thor thorn thorugh thrifti thrive throne thu thundershow tikhomirov tile timefram timid tina tirad tka tlr tmi tod todat tonka tonner tooth tornado toyoy tpsi tradeless tragic traine trammel trampl tranquil transferr transitori transmitt transship transtar trat traumat tread trenton trillium trilon trimac tripartit trizec trotter truer trunklin trus tseng tsng tsr tucson tue tulli tumaco tumor tung turboprop turf turnkey tvm twt txa txu tychi typewrit uaci ubaz uht uic ulrich ultrasystem ulyss um umm umpir unalt unambigu unannounc unbalanc uncap uncommon unconsolid uncorrect undamag undergar underus undisburs undo uneas unequ uneth unev unexplor unfr uniforc unimedia unintent uninterrupt unitari unneed unnot unreport unrespons unrevis unroast unruli unsatisfi unseed unsubscrib unwound upcm upholsteri uplift upright upstag uruguayan usacaf usbc usfsp ushc usr ustr utp uwe v2500 val valentin valeri valhi valorem vapor variant vascular vaughn vda vee vehement vendex vengeanc venn ventra veracruz verhofstadt vermoegensbildung versar verstappen vestor vex vicorp videocassett videotap vieill vietnames vigour vik viktor vintner viro vis vishay vlsi vmtgz vno vodka vogt volcano volley voltag vomit vri vsevolod vsh vsr vti vtr vtx vvco vy wacker waf wafer waikato wainoco wallison walwyn wanb ware warhead warrior wartim warwick waseda washo watan wataru watersid waugh wax waxm waxman waziristan wchi wco wcs wdg wean wedgeston weekday weibr weiner welb welbilt wellman westner westward westwego wfpr wharf wharton whirlwind whistl wichita widow wiederaufbau wien wiesbaden wifo wilkinson willcox willingess wirelin witschg wive wll wmc wmd wmk wmng woburn wod wodzislaw wold woodford woodland woodruff woodstream workington workload workweek worrisom wpp wrather wreh wrestl wronki wsc wstna wtlca wuerttemberg wwp wyo wyss xi xiamen xico xicor xinhua yale yamani yan yanno yayuk yedioth yi yone yorker youv yugo yukio yves zaid zaki zap zebra zeebregt zemin zentralbank zhou zia zim zimmer zinn zirconium zond zondervan zoran zuccherifici zuckerman
2 0003 0009 0040 006913 007050 0077 0125 0330 0430 0500 0530 0612 0730 0745 0815 0840 0915 1002 1003 1075 10k 1115 1145 1151 1250 125cc 1305 130p 1320 1325 1347 1360 1365 1403 1405 1415 1439 1445 1456 14a 14d 1503 1550 1578 15e 1614 1620 1642 1673 1687 1720 1735 1737 1750 1753 1754 1791 1805 1820 1865 1871 1873 1905 1907 1911 1915 1918 1922 1942 1954 1956 1a1 1o 20000 2018 2024 2030 2058 205p 2060 2067 2091 2103 2151 2158 2173 2183 21p 2288 2326 2333 2367 2370 2373 2385 2396 2423 242p 2444 2447 2470 2490 24p 2500 2510 2515 2616 2650 275p 2778 27939 2b 300p 300s 3053 3055 3074 3090 30p 310s 313p 3157 316p 3200 3250 330p 3400 3432 3548 364p 366p 375p 38p 397p 39a 3a 3b2 3d 3he 40390 410p 41st 4361 43rd 4500 4547 4578 468p 46a 4734 496p 499p 4x100 500cc 500s 5080815 5100 5128 5137 5145 5165 5185 5195 5200 5261 52nd 5340 5350 5400 54p 5625 5685192 5700 5865 5870 590p 5930 5960 5ess 600r 6030 6040 6050 6080 60s 6179 6180 6185 6221 6364 6368 63rd 6457 65p 66845 67th 6800 68020 6840 6875 68th 6b 6e 6mth 7080 70s 7100 7120 71st 7225 7498 74p 7501 7504 750p 7730 7740 77th 7820 78th 7991 79th 8005 8015 8035 8040 8050 8088 80s 8180 8220 8225 8238 8250 8265 82nd 84561 8502 8604 87th 8850 8990 8992 9210 9221 928s 9495 9496 9497 9530 95th 96th 9801 9989 9994 9s aa1 aa2 aalst abastecimento abattoir abbenhaus abbett abdic abdoulay abev abf abilen abio abkr abouv abp abrassuco abreu abrog absolv abyss aca academician acapulco acccount accruabl acct accugraph aceto acf acig ack aclv acmb acn acquiror acquitt actit activit acuqir adaptor addison adedeji adkin admar admira admr adna ado adolf adourn adp adriat adulthood advc advent advo advsior adx ae aea aec aei aek aepi aex afbf afcx affadavit affidavit affineri afil aflatoxin afn agglutin agius agnc agnieszka agrea agree agrement agrianalysi agriproduct agronom agusta aha ahc ahe ahln ahlsel ahp ahvaz aib aii aikhomu aipn airbag aircraf airdrieonian airforc airfreight airga airship airsi airstrip aivj aix ajin akashi akbel akhbar akin alameda alamo alcd alchohol alcid alco alden aleg alegr aleksand alexandra alexandrou alf alfaskop alfin alger algh algi algorithm alick alistair aliuska allergan alleyn allnet alloa allstat allur alo aloi alrn alsacienn alt altamont alterant altschul alvaro am amarah amarlo amatil amauligak amazonia ambj ambros amco amdahl amerian ameribanc amertek amfac amgd amgen amgn amh amiga amiti aml ammeen ammend ammonia ammonium amor amorph amph ampli amplicon amplif amsi amsouth amswa amvg amylum anachronist analogu anang anatolia anda anderton andes andewelt andria angelica angio anglia anguish angus animos anixt annabel annaul annnounc annul anomali anonima anr antagon antagonist anthracit antibiotico anticanc antidot antioquia antipathi antiqu antisept antiulc antonin anwa anwi aoki apa apfa apirl apolog appletalk approx aprov aqaba aqm aral aramid aravinda arbb arbor arbr arcalex archa archipelago ardna arendt arequipa argonaut arguello argus arh arianespac arida arkla arlen arlington armament armand armel armin armor armr arndt arnott aromat aron arrayan arrivillaga arroyo arson artefact artic articul artur arum arw asahan asanka asbestec ascent aseay ashai asham ashbi asi aslambeck aslamina asleep aso asphalt assad assam assn assset assuag asthma astin astoria atcma atekf atel atf atfc atg ath athey athough atico atkn atlantico atm atn ato atorino atroci attaka atti attorni atu aturo atwel aubyn audiotron augat auger augsut augusto augustus australasian autoclav autocrat automovil autorama auxt availalb avana avatar avaz avearg avila avmd avnet avondal avt avtr awac awami awash awcsa axo ay ayd ayer ayll azad azusa b2 babacar babk bachelor bachirou backdat backstop backtrack backyard baeron bailiff bailli bain bainum bak baka bakelit bakker balaclava bald baldridg balfour ballestero ballet baltek balzac bancair bancario banda bandi bandit bandwagon banespa bangladeshi banharn banponc barakat barbecu bard bark barreto barricad bart bartoli barzani basel baseman basix bask bassiouni bastian batignoll batistuta battalion baudon bauer baumann bavarian baybank bayl baylin bbe bbk bblb bbnk bbrc bcc bcmp bdep bdk beacon beast beatl bec becker beckett becuas bedevil beginn begum bei beih belat belden beleagu beleagur belgolux beli beliz belkacem belkin bellmon belmor benadryl benazir bendectin bender benedicto benevol bengali benguet benigno benihana benton ber berada bere berg bergslag bergsten berk berman bernardino bernardo berrada bertelsmann bertram berwick bess betar beteiligung bethmann bethpag betray bett bevi bfd bfdb bfr bgas bgbr bham bhf bhutto bierhoff bifoc bigelow bigi bii biilion bijur bike billin binghamton binlc bioassay biochem bioleach biologist bionom biopharmaceut biopool bioscienc bipolar birendra birney bisz bitumen bitx bj bjic bjoern bjorkman bkso blacklist blackmail blackman bladder blade blanco blas blasius blaylock bleachabl blender blijleven blitz blll bloch blohm bloodsh bluebel blunder bluntest bmc bme bmet bms bnbga bne bnhn bnz boak boatman bodyguard boelkow boettcher bogen bogra bogus boisjoli boj bojangl bokl boldon boleat bollag bologna bom bomani bon bonifacio bonnet boo boogert booker booksel bootl bornemisza borrego borrrow botafogo bother bounti bourlet boutiqu bowlbi bown boxcar bpao bpl bpsiq braddock bradle bradstreet bradt brae brag bragantino braintre bralorn brancho branco brandish brasileiro breakneck breaux brechin bred breguet brentwood brescia breslub briam bridgend briefcas brigadi brigg brigita brine brinkman brinsden briquett brit britoil brittain brix brk broach broadbent brodi bronfman brougher broussard brow brrs bruca brucellosi brunswijk bruyett bsii bsl bss btci btek btol btrx btsb buckley budd buddhist buff buffton buiness bukovec bullock bulwark bumbl bunc bund bundibugyo bungen bunu burgess burglar burillo burm burmah burmes burner burr businesess businesslik but butch button buttros butyl bvi bvmg byelorussia byr byte byu cab cabbag cabk cablesystem cach cadd cadiz cage cagliari cahit calcuim calder calend cali calib callao callebaut callen callicoon callon calmark calstar calton calumet camaro cambodia cameroun camouflag campana canadair canaver cancapit candlewood canefield canfor canin canion canizar cannabi canneri canni canonica canron capciti capco cappi caprici capsul capt carburo carcinogen cardhold cardioren cardoso careplus carlin carlot carmoy carolco carretero cart carton carvalho casi cask cassidi castrat catalan cataluna catalunya catchup cathi cayzer cazal cba cban cbf cbm ccab ccic cclr ccxn cdcra cdl ceasar cec cefadroxil celina cellulosa celna cemetari cemeteri cenepa censor centimetr centocor centraal centrifug centrust cera ceradyn cereai cerrito cerus cervo cesena cetec ceuta cevaer cexx cfcs cfdt cfi cfne cfo cgee cger cgic cgrt chacapalca chaiyaphum chalk chaminda champagn chandler changeabl chaparr chappel charan charger chariman chatsworth chavin chb chcr che checker checkpoint checkrobot cheif chekiang chemclear chemetron chemin cherney chernomyrdin chess chfd chgo chicoutimi chilli chilton chiluba chimerin chin ching chipset chiron chivuno chiyoda chloramphenicol chlorin cholera chore chorus chp christiania christina chrobok chronowitz chuquicamata churchil chw chyn ciampi cibc cic ciera cih cii cilluffo cinci cinco circus cist cistron citizenship citrosuco citterio cjd cjn ckrb cla clad claw claydon clearinghous clemenc clevebaco clf clin clini clnp clobber clothestim cloudier clr clri clsg clydebank cma cmc cmcl cmh cmk cml cmli cmp cmph cmtc cmtl cmw cnb cnf cnh cnooc cnr cnto cnw coax coaxial cobk cocktail cod codevelop codi coer coercion coeur cognit cogniz coincident colc colder coleman collagen collat collingwood colza comair comanav comd comdisco comedi comer cometra comf commando commend commite commment commmon commmun commot comnpani comoro compagnia compress compugraph comr comterm conad conakri concur condor condtion conduit conect conex conf cong conger conneri conquer conrow conroy constanza constel contac containerboard contango contempori contenpl contigu continuu contol contour contractur contran contravent contributori convalesc cooki coolant cooperatif copa copani coper copolym copr coq cord corel coren corespons coritiba cornelissen cornwal coron coronari coronet corporacion corporatis corport corps corser cosbi cosentino costain costco costom cottag cottey cough counterbal counterpoint cour courtyard covington cowdenbeath cowen cpls cpn cprd cpsl cqx cranston crate crawford crawl crdn creb credenti credo cremones crept crescent creutzfeldt crisanti crlp crm crns cronin cronulla crossbr crossen crosswind crowel crp crsz crtyz crucibl cruiser cruyff cryogen cs csai csar csbf csis cska csmo cstk csys ctbt ctco ctme ctri ctsd ctv ctyn cu cube cue culhan culpabl cuo cupertino curazao curfew curreni curtic custer cuthbert cuthbertson cvg cvgi cvt cxr cxrl cyanid cycar cycr cynthia cyto cytogen cytr cytrx cz czestochowa dabbl dac dahlberg daihatsu daim dakar dalen dalli daltex dama dame damn damper dapn darb darbi dariusz darrel daryl dassault dassur datacomm datacopi dataflex datametr datarex datc dauphin davao davey davidoff davo daxor daxr dayer dbcm dbd dbh dc10 dcf dcpi dcs ddf deadweight dearborn dearest debacl debartolo debbah debenturehold debron decapit decentr dechi decor decran deed deepwat defamatori deflt deforest defunct degum delcar delgado dellsher delm deloitt deltona delug demeanor demirel demonst denim denpac depar depc deport derlan dermatologist desoto devell develp dever devereaux devlop dew dewulf dfc dflx dfp dgc dgic dgtc dharmasena dharyono diamant diamazon diann dibona dickey dickson diebold dier dieri dificult digi digilog digim digiorgio digitech dilat dillig dimens dimi dimitrio din dinb dionn dioxin disavow disband disdain disench disgrac dishonest dishwash disi disinflationari disinterest dislcos disservic distrigaz distrust disus disuss dittler divisor diyar diyarbakir dizdarev dizzi dklbb dkr dlog dltx dmc dmcz dmd dmitri dms dni dnlaf dnpc docemart dockland dockyard doctrin docuforum dod dodd doha doj doll doneg donut doorn dopfer dor dore dorn dosk dossier dotronix dotx doutr downsw dowti doyl doyon dpac drachma drama dramatis draper dravid drco drench dresden drier driftwood driller drl droit drugstor drunk drunken drx dryden drysdal dsec dslt dsmn dsp dsts dtd dtx duberstein dubious ducati duch duct duffield duffus duisberg duma dumbarton dumez dummi dunfermlin dunhil dunk durban duri duvali dwarf dwell dweller dwp dwpa dwws dy dyer dyhm dyke dynalectron dyr dyson earthworm easiest eastov eastpark eaten eau eavesdrop eavkf eavn eb eberhard eca ecologist ecomom economiqu econon ecuadoran eden eder edgington edmond edo ee eee eeghen eegl efac efect efibanca efp efta eg egpc eh eic eighteen eileen eisenberg eiu ejup ekofisk ekr elaps elbow elcor eld eldon election electricidad electrohom electrolysi electromechan electrosound elettrica elgon elijah elimini elixir elkhart elkin ellwood elrc elus elxsf elxsi eman embed eme emilio emmanuel empi empoli enap encorpor endata endeavor endem ener enercon engelhard engerix engi englebright engquist engulf enliven enn enourm enquir enro enseco ensourc ensu entertai entg entourag entregrowth entrepris entwistl envi enviro envirosystem ephlin eprom epsi epson eqm equador equicor equimark equin eralp erbamont erdi ergenc erk erron ershad ert escagen escalant escano escudo esg esk eskey esn espanol espinho esprit essenc essendon essf essilor estado estmat estonian estuari etc etchebarren ethiopian ethyl etienn etl eua eurocapit euroclear eurocurr euroloan europa europeen europharmaceut europoort eva evanston evansvill eveningperform everbright everex evergood evict evnsvll evolutionari ewsd exasper exc excahng excav excerpt exemplifi exer exisit exon exp expansionist expd expeci expectd expedi expend expropri ext10 extarordinari extel extinquish extraodinari extrapol extric eyl ezer fab fabien faci fadiga fahnestock fairview faithful falilat falkirk fantasi farah farewel farina farmingdal farouk farther fas fatima fatkoullina fauntroy faygo fbgia fch fcob fdgc fdlnb fdo fdrc febc fecal feedstuff feeler fei feinstein feisti feket feldhoff feldman feldstein fema feng fenno fenton fentress fer ferhaoui ferranti ferrigato ferrit ferroalloy ferrosilicon ferrovia feud feverish ffb ffbn ffcop ffsd fft ffxa fgc fge fgic fhl fhr fhsi fi fiama fiasco fiberglass fiberopt fiction fid fidata fiercer fiero fiesta fife fifo figaro figuerra filament filibust filip filippini filtrona finan financiera finch finer finl finnair fintech firb firefight firemen fischler fiserv fisv fitchburg fitzgerald fitzroy fivc fivefold flach flamboy flamengo flamson flashlight flask flbk flip floatat floirendo florencia florjanc flotilla flounder flout flp flti fluiditi flung fluorin fmdc fmg fmha fmo fn fnf fnlt fnni fnti focal foist folk fomer fondkommiss fong fontain fool footnot footscray footwork fora fore forebear foregon forehand foresman forfar forgiven forgo formica forseen forstman fortier forvaltn fos fossil fotra fouad fouth fowl foxcroft foxt foyn fpa fpc frailti francin fransi frcd frd freedman freeh freestand freightway frenz frenzel fresno freund freymil friedick frieght frisch frit frivol frolov fromn frota frowick frp frt fsa fsfa fshg fsis fssla fsx fsys fta fte fukukawa fulwid fume fumiya fungal fungibl fungicid fungus furi furlong furman further fusai fuselag fwc fwes gaceta gaddum gaell gaeo gage gagn gaidano gajdo gak galatasaray galileo galina gallah gallant galleri galleria galley gallop galvan gammara gamut gan gane ganguli gannet ganto gardena garfinckel garfinkel garhi garner garret garrett garri garza gaspar gasper gaston gatx gaurante gay gayl gazprom gc gdansk gdls gdmk gdxa gearhart gebrued gecc gecl gedd geer geico geiger geipel gemayel genb gencor gendarmeri geneen genit genossenschaftsbank genstar genz geoffrion geophys georgali georgian georgiopoulo gerber geriatr germantown gerrit gesamtmetal gevirtz gfi gfs gft gghf ghadeer ghiringhelli ghr ghulam gianfranco gianni gib gibbon gidel ginebra gippsland giraud giro gisela giusepp gl glami gland glatfelt glaverbel gldc gle glean glenwood glgvf gli glib glick glidden gloom gloomier glove glxo gmb gme gmed gmhc gmk gna gnr goaa goalscor gobbl goddard goddess godfrey goedf goforth goi goldin goldmin goldstar goldstrik gomez gomu gonzalo goodmark gopal gor gordex gore gorman gornik gorrochategui gos gosei goto gotoda gotoh gottesman gotthard gottschalk goug goulnara gout gowland gown gox gpa gphi gradin gralewicz gramley granari granddaught gras grasshopp grech greenbelt greeneri greenhous greenstein greer gregg gregorian gremio gress grex grgi gridlock grievanc grinder griqualand grit gro groin groundwood groupement grph grrl gruenberg gtos gts gtv guag guarani guarantee guaxup guayana guenter guerreiro guidlin guido guillonneau guilt guitar gul gulbuddin gulfstream gullfak gunfir gunpoint gunshot gunz gurne gurusinha gush gust gustaf gustafson gutfreund guus guven gv gvmf gwen gxl gzb haagen haarhui habbema habib habibullah hachiji hackl hackmann hacp hadnt hadron haeggman haessler hafez haft haga haha hakim hakkari halefoglu halfway hamid hamm handcuff handelsbank handelsblad hander handwritten hanoi hansma hapag happier hara harada harar hardart hardwood harima haringa harl harleysvill harp harrow harsco hartley hartsfield haruya hashan hasina haskin hassl hast hata hatchback hatchet hatfield hathaway haughey haulag hauppaug hauser havoc hawizah hawksworth hayward hazleton hbe hbol hcc hcci hcl hco hdrn healthcorp heartbeat heartgard hearth heartland heartworm heath heatley heav heaven hebert hebrew hebron hecht hed heer hegi heidrun heiko heilongjiang hein hekmatyar helder hele helibor helig hellmuth hem hemoglobin hemophilia hemorrhag hen hendrika henk hennessi henrietta hensk herb herculaneum herebi hereditari hermawan hermosillo herold herpolsheim herself hershey het heung hever hexcel heylen hfd hfi hiatus hibernian hiccup hickey hiddink hierarchi highris highwood hikmat himg himont hindsight hindus hindustan hinkley hinterland hinton hipt hirabayashi hirohito hiroyuki hispanoil hissou historian hitch hitk hitler hiv hizbollah hlc hlm hlme hm hmoa hnkg hoard hoddl hodgson hoesch hofmeist hogan hogn hoist holdov holi hollist holocaust homemad homework honeybe honeymoon hongshan hood hooker hop hopewel hopkin hopper hor hora hori horick horizont hormat hormel horticultur horvath hosei hosieri hossain hotter hottest housewif hovercraft hq hriday hristo hrl hrmn hrok hrsi hsai hsc hsld hss hssi htek htp hubbard hubco hubei hubner hueit hui huisman huizinga humanist humbersid humberto hun hundredweight huntsvill hurriyet hurtado husain hutchinson hutus hvi hwta hwwa hxl hy hyd hydroc hydron hygien hyman hype hyperinfl hypothekenbank hypothesi hypothet hysol hyster hytek hyuga hyun hzb iaco iagifu iair ibcp ibk icca icm idm idustri iemura ieng if iglsf ignasio iit ili ilkka illingworth illiquid ilmar ilyushin imasco imat ime immatur immc immediatley immingham immu immunex immunol immunomed imnx imp impala imperfect imperil implac impliment imponder impuls imr inadequaci inadvert inat inattent incalcul inchon incipi incit incorp increa indeped indetermin indigest indistinguish indulg inequit inet inez infil infn infotron infuri ingal ingenu ingolstadt ingrain ingram ingratitud ingrid ingvar inhal inhuman injuct injustic inkey inma inmat innsbruck inoc inordin insan insensit insepar insight insititut insp inspeech instinet instrumentarium insurmount insz intelog interallianz intercep intercon intergold interlak interleaf interlink interlist intermagnet intermarket intermountain internacion internazional internet interpharm interwest intiat intiti intk intn intoler intract intramargin intrast intrigu invari investmento invigor ipc ipl ipyv irat irc iroquoi irresist irrevers irri irt isam isda ishikawajima isi islami isn isoglucos issam itamar iter itinerari itll ittihad iturri itw ivanov ivey iwasaki iwata iwc jac jackpot jacquet jadeja jaffna jagr jaha jahan jamal jamesport janata janatha janauari janesvill jansher janusz jaruzelski jasper javelin jaw jax jayewarden jazz jbri jcpenney jeffer jerritt jerzi jestin jetsi jetstream jewelmast jill jima jimenez jinan jinfeng jing jinja jiul jlub jmb jnauari joakim joan jodi joerg joist jonathon jongsma joost jouhin jpc jsh judson jukardi juke jule julien juliet jumardi junctur junin junius jupit jv jwp jyvasklya kaakebeen kab kabivitrum kaczurba kagaku kahan kahl kalashnikov kalimantan kambl kamchorn kamin kamoga kampuchea kandahar kanemaru kani kantharoopan kapchorwa kapnick kapoor karami karasawa karbach karbovanet karda karlheinz karnoski kask kasl kasler katayama kate katrin katz kaufel kaufmann kaypro kazuaki kba kc kdi kdsi kearney keaton kee keeper keg keihanshin keiichi keiji kelley kelsey kelso kemper kenca kennamet kenner kenzaburo kenzo kepco kero kertosastro ketchup kettl ketza keyc keynot keystrok khalaf khalid khelaf khomeini kickoff kidokoro kieran kiernan kika kilda kilimanjaro killearn kilmarnock kilotonn kimbal kimmelman kina kinburn kinder kindl kingsley kingstown kinnear kinnock kinross kinshasa kirkuk kispest kissing kisumu kiuchi kivu kjeldsen kl klaipeda klauh kleckner klimi klkg kmsi kmt kmws kna kndr kneipp knickerbock knit knive knmc knoell knoll knorr knowhow knuckl koba koch kocinski koech koepk koffi koh koji kol komarica kommunalbank konan kongsberg koo kop kopparberg kor koren korneev korthal kosgei kournikova kpa kpi kplm kpro kpt kraftwerk kragujevac kredi kren kristi kristina krone kronish kroslak krugman krung krzysztof kschwendt ksf ksu ktii ku kubiak kulti kumara kumbl kuomintang kurihara kurm kurram kurzweil kwik kwinter kyle labat labont labouiss laca lace lackawanna ladd lafayett lafferti laggard lagricultur laguardia lakeland lakeview lakewood lama lamm lampitt lancast lancien landon landscap landuski lanesborough langer langrova lanner lansana larosier laserwrit lasl lastest laszlo latina latino latitud laurentian lausberg lautoka laval lavan layout lazar lazarev lazarus lazer lazier lbl lcnaf ldbc ldco ldgx ldn leander lebaron lebegu lebensversicherung lebouc lecc leco leduc leeco lefebvr legitimaci legum lehrer lehrman leiner leix lenergi lenergia lenham lennon lennox leonardo lethargi leu leuzzi levon lewin lewiston ley lezion lgn lho liabilit liais liang licensor lichtenstein lichter liers lietti lifelin lifi lifland lignit likhovtseva limbo limerick limon lindberg lindbergh linden linder linguist linzer lionel lipper lipstick liqud liqueur livelihood liver lizano ljubljanska llc lner lnf lockhart lockup loctit lodgistix lofti logicon logjam lokeren lomk lommel longitud longview longwal lonl lonrho lonsdal looser lopat lorenz lori louart loudspeak louis lousiana lovel lovett lowranc loyalist lpat lpfa lpp lqm lrt lsa lsga ltco ltek ltlp lubbck lubin lucania lucio ludicr lufeng lugano luggag luk lunar lundi luo lupberg luther lutterbach lutz lvt lwarai lycom lydon lyman lymph lymphadenopathi lynx lyoe lzb lzbs maarten maatschappij macaroni macedo macedonian machiko machinegun macki maclean macneil macomson madam madelin maffei mafina magi magneto magnifi magnum mahal mahanama mahon maiden maim maion mair majesti majli makati maki makri makul malaga malakwen malaya malayan maldiv malduti malfunct malhotra malnutrit mama mame mamiit mamman mana manama manang manaus mandel mandi manfactur manford mangood mannheim manningham manoogian manson manuev manuscript maputo marai marcheschi marcin marcio maremont margaux margx mariaan maribor marijuana marino markdown markel marketshar markey markitstar markvart marmara marn marseillais martel maruti marx marysvill masaharu maserati masonri mast matern math mathi matsunaga matsuoka matthia matushita maud maurizio maxcom maxi maxtor maxxam may8 mayf mayock mbank mbogoro mbxl mc68020 mcallist mcandrew mccabe mccall mccaughan mccaughey mcclellan mccormack mccrk mccs mccurri mcdp mcfadden mcfarland mcgarri mcgriff mcgroarti mcguin mchn mcht mcit mcivor mckibbin mckiernan mckinley mcl mclawhorn mclennan mcm mcor mcpherson mcr mcrd mcri mct mdbi mdch mdd mdi meagr mear measor measurex mec mechanis meda medallion medan medchem medco mede mediocr medizon medtec meg megawati meinert melamin melani melanoma meld meligeni mellow melton mem memb memoir meng menlo menswear merc mercado merced merchantsbank mercurio meredith mereeni meridional meritor merlen merrel mes messerschmitt metalico metallurgi methan methodist meto metropol mett mexicana mezza mfa mfgi mfi mfn mftn mgcpv mgcr mgdvf mgen mgeo mgfl mgll mgma mgr mgre mgt mhsp mhz mia microcod microdyn microelettronica microorgan micropoli micropro microtel microvax mida middenstandsbank middleman middlemen midrat midseason midstat midtown mieciel mieno mightili migrant miladin mildew mileag milesburg milford milinko militarili milpita minah minardi mineabl mineiro minesweep mingl minier miniscrib miniscul minivan minl minoxidil miodrag mip mirabel miracul miraflor mire mirhunisa mirren mis misael misalign misami misappli miser misgiv mislabel misplac mita mkc mla mlis mltf mltv mlxx mmb mmcs mmete mmr mmuc mnco mnft mobex mobilier mochizuki modal moeller moer moet mogn molder molecul molest molotov molpus molson moltk moneylin mongia monmouth monopolist monroevill monster montari montedis monteil montero monterrey montetari montevideo montolio montpeli moomba moon moran moribund morioka moritorium morrel morristown mortag mortal mortim mosaic mosier mostafa motherboard moto motocross motorcad motorcyl mountainsid mouscron moussa mpb mpd mpro mrcs mrdn mrt msai msg msl mtcc mtml mtrus mtu muddl mudslid mugab muhammud mul mulligan multimarket multiplexor multiprocessor multitask munton muo murchison murex murilo museeuw muskeg muskegon muskoge muslim mustafa mustang muthanna muthiah mutil muto muzaffarabad mvo mxm mxtr mye myle mym myo myr myra nabi nacco nagi nagoya nagyova nahayan nalco namesak namg nana nano naoki nap napco napo napoleon nas nashashibi natchez natsuo naturalit nauman navicular nawaz nba nbb nbcc nbe nbi nbio nca ncbm ncbo ncco ncfs ndi ndp ndta nea neagl nebr nebul necklac nedc needham neg negocio negotiatior negro neic neighbourhood neiman neira neiwand nendick nent neo nerio ness nesz netfc neti neuchatel neutralis neve nevi newberi newbuild newcor neworld nfu ng ngfa ngls nhan nhc nhmo niall nib nicel niceti nicherei nickla nidaa nikkeiren nikolaus nikonov nino niobium nipsco nirmal nise nitto nkr nmic nmrc nmsc nmsi nnet nni nobuyuki nodaway node nohl noil noisi nok nokia nolan nonbuild noncash nonconsolid nonexclus nonoper nonoxynol nonpubl nonrefund nonstart nontradit nonvot norcen nordbanken norddeutsch norf noriyuki norma northair northcot northernmost northfield northview northwood norwest nosediv nostalgia not notat notch noteworthi novamin novar novc novr nowak nowt npc npco npd npeeq nph npr nqrlf nra nsa nsb nsic nsug ntnn ntpc ntwk nucel nucelar nucleic nucm nucor nue nunthorp nutrasweet nvco nvid nvis nwor nwsl nyanganyi nyfk nylif nyman nyva nzfe nzi oa oakit oamcaf oapec obey obliqu obod observatori oceania och ocil ocilla ocr odsi odyssey oeh oeprat oerlikon oesterreichishc offerman offier offload ofici ofth ogelbay oglethorp ogpin ogunkoya oii oilfi oilmen ointment okb okc okd oke oksana okt oleari olhovskiy oligarchi oliveira olsen olsztyn omc omega omin ommeren ommn on onahama onboard onc oncin oncogen onda ondruska oneok onion onofr onslaught onw opc opecna opera opg opium opnion opoer oporto opportunit opportunitit opprobrium oprah optron or orb orbanco oreffic oreman orest organist orign orii ornat orphan ortega ortho os oseberg osg oshap oshkosh oshm osmond ostend osteoporosi ostrac otago oth otrkb otter ottey ottoz oub ousman outburst outduel outfitt outl outmod outpati outsourc overborrow overcast overdos overfli overpow overproduc overrod overrul oversaw overstay overstimul overtak overtaken overthrown overweight ovr ovul ovwv owership oxoco oyen oz ozaki ozark ozer paboojian paca pacad paccar pacer paceset pacesett pachapidiana packwood paco pactel paic pale palermo palestin palisad palmeira palmeiro palmkernel palpit panbaxi pancanadian pancontinent panelist pang panganiban pansoph pantri paola papantoniou papuan papyrus para paralax parastat parch parenthes parf parish parowan parrot parsley parsow partership partick pasco pate pathogen patriarch patric patten patti paulista payday paymast pazzianotto pbd pc6 pc8 pcar pch pco pcp pcpi pdi pdm pdp pea peacekeep peacemak peacock pec peckford pecn pedestrian peep pei pell pelletreau pelt peltier penang penner pennock penril penrod penta pentland penultim penw penwest peo peop pepco pepi pepper percol perfor pergamon peripheri permament permeat perpich persio pervas perwira pescara pescosolido petb petition petrocanada petroli petrolifero petrosani petso pette pfbs pffs pgai pgc ph phantom phar pharmacist pharmacontrol phcc phenol phenomen phenomena phi phibro phlx phoni photographi phs physicist piazza picker pickl pietsch piezo pike pilipina pineappl pinnacl pinochet pitkowski pittston pittway piw piza pkd pkwi pla placard plambeck planbureau plantron plaqu plata platelet platoon platt playboy playoff pldt plebiscit plenmeer plexus plg plns plotter ploy pltzc pluck plum plx plzen pmi pmr pmsc pnf pnl pns pnv pnw pocono pogo pohl pol politoff polo polxf polycarbon polychlorin polyphenyl polyurethan pomeroy ponc ponomarev pooler popularis pora porcin porfolio portal portugu portuguesa portugus poseidon positon posner possibilti poster postion postipankki potash potlatch poughkeepsi pounc pp ppn ppo ppp pps ppti praecip praha praug prebbl preclin predic predrag preesid pref preform pregnant preliminarili prem prensa prentic preoccup prepaint prerecord prestigi pretext pretrial preval prevar previosuli primakov pringl prinosil prober problemat procassini proced proceedsd proclaim prodcut produkt proforma proj projector prolet promisari pros proscrib prosz protestor prov proventus providentia provo prozac prs prv prx psbk pscx pseudorabi psix psl2 pso psr psycolog pta ptrk ptsi pub publc publica publicist puchas puertollano puksti pullback puma punctur puppi puritan purport pushpakumara putnam pvi pvs pvt pw4000 pye pyramid pyrene pyscholog pzena q3 q4 qasim qbio qchm qchr qed qedx qichen qms qrtz qslt qstk qtmcu quadrangl quadrant quadrex qual quarri quartelri quartger quarto quartrer quattro quel questar quezon quigley quintal quintett quix quixot quorum qutaiba qwhx rabbit rabinovich rabn rabt rachman racin racquet rada radioisotop radiolog radix radstrom rafferti raffinag raffineri rafidain raft rag ragsdal raif raiser rake rakhsh rakow ral ramaphosa rambler ramnath ramp rana ranchman ranco randol randolph randriantefi rangarajan rangoon rankin rao rap rapier rapitech ratjen rav rave raven ravi ravindra rawl rayrock raytech rb211 rbank rbc rcp rdc rdgc rdkn reacceler reagent realtim reappear reapprais rearrang rebecca rebuk rebut rec receivorship recenti receptor recessionari rechedul recif reckless reconnaiss recor recrod rectal recuperacion redec redeempt redefinit redemt rediscount redmond reeserv reev reexport refaat refere referr refit regalia regener regensburg regent registerd regulartori reichmann reichold reiffel reiner reinhard reit relabel relect religion relish relist rell reload rened renf renison renk renshaw renunci repal repligen repriev reprimand reprocess repsol repubblica republika repuchas requisit requri rerol resalat rescal resciss rescuer resdel reseed reser resettl resevoir respecitv responsibilti respres restiv restock resurfac reti retool retrovirus reuni reusabl revco reveng reventador reverber revnu revolutionis rew rexcom rexn rgc rgen rgfj rgm rgo rhd rhm rhys ri ria richco ridgeway rifai rife rigg rightist rimmer ringsid rini rinn rins rioght ripley rishon rittereis rittner ritz rivier riviera rizzitelli rlifa rni ro roadsid robintech robson rockford rockvill rockwood rode roest roffman rog rogaland rolando romano romant romesh romiti romp ronan rong ropk rosa rosehaugh rosenmul roshan rotor rotorua rous roussel rouyn rowan rowenta rowley rpal rpi rpsi rregular rric rrim rrt rs rsdl rss1 rsto rsvp rta rth rts rubbl rubin rudar rudder ruf rune runoff ruralist russ rutherford rutland rutter ruud rxsc ryl ryland ryszard ryzhkov saarbruecken saboya sachi sadat sadiki sadist safir safra sahara sainsburi saj salahuddin salang salemm salesman salespeopl salmonellosi salnu salou salut salzburg salzgitt samaila samedan sammi samoa samokhalova sampdoria sampson sandon sandstod sanduski sandvik sanf sanger sangyo sankei sanm sanyo sanz sap sapio saqlain saraiva sardinian sathirakul satisf saudia savicev savimbi savin savior savo savoy sawamatsu sawn sayam sbgz sbk sca scab scalia scalp scam scapegoat scar scc sch schalken schaller schett schlecht schlueter schoenheim scholar scholl schoufour schuldschein schuman schuster sciandri scime sclerosi scm scoa scof scorch scorelin scour scout scranton scrapi scream screwworm scrimgeour scrub scrutin sculley sda sdo sdw seab seaborn seacoast seag seagat sealant seater seax seb sebastian sebre secertari secess secondhand secord securitit sedimentari seedb seeker seelig seeq sehl sei seibel seiko sekisui sekiyu sel seligman sellberg selz sematech semipalatinsk sensat sentri sepemb seqp sequel sequoia seren sergio sernior servett servicemast servotron sesam sesostri seton settler setub seve seventi seychell sf340 sfeir sgat sgc sgs shabana shabwa shackl shadowfax shafi shaheen shakarian shakeup sham sharebrok sharia sharif shatt shawne shb shbs shelbourn shenyang sheraton shfxf shg shibiao shiman shinji shinkansen shiphold shipset shirin shirley shiver shl shockwav shokubai shopper shortstop showpiec shrimp shriver shubei shulanski shunichi shunjiro shunt shutout shuzo siberian sic sicilia sico sid sidor sidot sie sieb sierd sierracin sig sige sightseer sigler signatori signifi sii sikh sila silpa silv silverstein silverton silvia silvio simbl sime simian simmond simonsen simplest simplif simplist simpson sinclair sindt sing sinist sint siphon sirnak sis sisb sittipol situt sjeng sjg skandalidi skandia skapin skate skds skeoch sketch skittish sklk skr skylark skylight skyscrap slab slat slave slaveri slcn slifka slimmer slough slovan slovenian sls slumber smallhold sme smear smg smithsonian smoki smp smuggler snatch sndcf sni sniffer snowi snp snsr snt soaf sobey sociolog sod sodbust sodit sodr sofa soffex sofwar sogo sohio solitari solr somatotropin somoza sonar sondra sonex sonnf sonx soochow sorensen sourroill southdown souza sovn sovr sovran soyabean soyb spadin sparebanken sparkl spars spaventa spectram spectran spectrometri specualt sped speedboat spenc spethmann spika spilf spip spire spirlea spitz spleen splice spokan spore sportschannel sportsman spous springtim sprinkler spruce sptr spurn sputnik sql squir sra srfi sriharikota srinath ssax ssdn ssm ssn sssl ssss staal stabler stablis stadelmann staid standalon stanlin stant stash stata statememt statesman statfjord statil staubli stbk stea steamrol steeb steen steinfeld steinhaeus stenhousemuir stephani sterilis steuart stevedor steward steyr sthl stifel stimulatori sting stk stks stockdraw stocker stoichkov stolen stoll stomil stoneciph stong stopgap stopper storer stork str straddl straightforward strangl stranraer strathcona strauss strawbridg strenghten strese stresss strikebreak stritch strohmey strr strw stufflebeam sturrup subba subcompact subhi subleas subminiatur subsist substandard substrat subtl subvert succ succesful succumb sudburi suffoc suger sugo suiker suject sukarnoputri sukkerfabrikk sulbath suleyman sulz sulzer suma sumatran summa summar summitvill suna sunbelt sunbird sundor sundri sunken sunoil sunset sunstat sunwood superbik superman superson superstar supra supress surgeon surinames surrog susanto susbidiari sushi susquehanna sutherland suzann svb svik svizzera svm svt svz swam swamp swampland swardt sway swearingen sweeney sweetner swimmer swmc swoop swore sww sy sycip symd symm symphoni syn syncyti syndicat synfuel syntex syscon syst sytem szmt szonn szymanski tabarez tableland tabor tact tael tahan taher taib taichung taikoo taj tak takako takugin takuma taleban talman talyzin tamborapa tame tamer tami tamir tananbaum tandil tanganyika tangl tankag tannurah tantal tantalum tantamount tanui taqi tar tareq targa tarriff tartous taunton tavarez tayer tazara tbc tbg tbn tcf tcom tcrd tdd tdi teacup teak tebbutt teberebi tecd technicon technigen technitrol technogym techvend tecnico tedi tedious teeco teeter tegucigalpa tekelec telam telecast teleconfer teleconferenc telecredit teleprocess teletrak televerket televison telf telwatch telxon temasek temco temperao temperton templeton tendin tenor tent teodoro teran terra terrac terrif teu teva teviy tfc tgr tgv th3pygk tha thame thawra thayer thdr thee therm thicken thiebeault thiel thiev thigh thinh thirteenth thje thl thon thorensen thousandth thrash thread threshhold ths thsl thuesen thuet thunand ti tibet tibetan tick tidewat tidi tiebreak tierco tilburi tilden tillag tillekeratn tiller tilt timb timer timminco tipperari tirol tishman tiusanen tklc tlam tlht tlpzv tme tmg tmk tnb tnd tnl tnp tnv tnz toast tobk tocom toda tof tofruzen tofutti tog toiletri tokkin tolland toluen tomaqu tomasson tomographi tonen tong tongu toomay topeka tor toray torchmark torqu torren torrenc torrid tort tortur tosco tose toussi toxicolog toyoda tpi tpo trabajador traci trackag tractebel traget trailway tranfer transcapit transceiv transkei transnat transpir transpond transtech transvaal tranzon trash traver trawler treacher treason trecker trendless treuhand triad tricentrol tricil tricki tridel trii trilater trinova trmw troi trond troublesom trounc troutdal trro truiden truism trulsen truro trygv tsb tsbk tso tsomu tsukihara tsys tt tuberculosi tuobin turbofan turin turismo tuscan tuskaloosa tussl tutsi tutu tvxg tw txi txp tycoon tylan tyln typhoon tyranex tyranit uam ucit uco uct udines udyog uehara ufurf ugc ugli ugo uh uhco uiie uil ujb ukyo ullman ultimatum ultraviolet umbiz umoa unab unalloy unamort unanticip unattract unbc unbeat unbil unbind unblock unbudget uncf uncoat uncoupl undeni underag underborrow undercov underfund undersea understandng underutilis underwat undesign undetect undiscov undisput undrawn unduct unearth unexercis unfilt unfocus unfold ungr unharm unheed unhelp unhurt unidentif unimagin unimport unip unitil unlock unlucki unmanag unmarket uno unpat unpledg unprepar unprocess unprotect unreli unsatur unseat unsol unsolv unspectacular unsucces unsustain unsworth unsympathet untrad unviabl unwav unwis unwit unworthi unwrap upco upstair ural urbana uric uricas usabl useless uslico usmx usp uspt ust ustc usurp usvsp ute utl uvr uwr vaa vaapenfabrikk vaduz vagari vagin vaguin vahit vairell valex vall valle valp valt valtek vamga vanasek vanish vanuatu varzi vasco vatican vboic vc vccn vcs vdc vdo veal veeco velayati velodrom ventspil venvirotek vera verac verdal verft vernel verona vers versa vertex ves veslefrikk vetx vfed vhbg vhs vibrant vic vicenza viceroy vick vicon victorian vidal vide videodisc videotex videotext videotron vido vienot vierklau viermetz vieux vike vill villalobo villier vinc vinni vinnytsya vintag violeta viragen virazol virtuson viscos vishnu vist vitoria vitoux viva vivien vladikavkaz vlan vlccs vlx vmebus vmig vmnb vnu voclker vogu voica voicemail voicest voie vojvodina vol volker volkov volksfuersorg volta voplex vorm vornado voronova vorontsov vot voytko vp vranitzki vres vrgn vsd vstr vtrs vwr vwrx wa wachovia wachtel wada wae wagyu wakaoji wakefield wallboard wallcov wallenberg wallet wallingford waltham walton wanamak wander wardair warrantech washer wastewat watchmak watchword waterfront watermelon waterwork watkin watkinson wattari wavehil wayward wbat wclb wcrp wdt weaponri wearhous weari webat weber weco wedtech weedkil weedon wegscheid weighti weill weinstein weisbrod weisfield weissman wenatche wendel wermlandsbanken wern wesbanco wesco wesley wess wessanen wessel wesson westamerica westburn westcorp westernis westhuizen westmin wetex wfsl wga whakatan wheaton wheelchair whet whim whitling whitman whittal whitten whittl wholes whoop wht wickman wid widescal widzew wiehn wiener wifl wiggin wigton wijaya wijdenbosch wiland wile willa willard willb wilshir wimi wimpey winan windshield winfrey winglet winley winn winnebago wirtschaftswoch wiser wishart wisla witheld withstood witt wk wladyslaw wlbk wlwa wmi wmpi wnt wojciech wojcik wojnilow wolff wolfsburg wolfson wolk woodard woodsid woodstock workgroup workout worldcom wormald worthington worthless wpla wrightson wrigley wrii wring wro wroblewski wsam wstx wthg wur wurlitz wwi wyborcza wyle wyse xidex xidx xingang xj6 xl xoma xp xtel xylog xyvi yacimiento yalim yanbu yaound yapi yardstick yassin yastrzhembski yawn yearley yel yelena yergin yfed yigang yiren yogurt yomiuri yorkton yoshikawa youn youngster youngstown youssri yuear yuji yuko yukuo yuli yulo yunnan yuppi yuri yurij yusuf zabel zaforteza zaglebi zahnradfabrik zainuddin zairean zakum zaman zanoli zardari zastava zbigniew zehntel zellerbach zemljar zf zheng zhilan zhirinovski zickler ziegler zimr zip zj zntl zoltan zortman zrn zubair zurn zwingmann zylstra zyrecha
`;
