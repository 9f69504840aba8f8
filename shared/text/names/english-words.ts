const words = (written: string): ReadonlySet<string> => new Set(written.trim().split(/\s+/))

/** Words, in small letters, that open sentences and are capital only for that. */
export const openers = words(`
the a an it he she they we you i this that these those there here in on at by for from to of with without within but and or nor
so if when while where after before since until although though because as then what why how who whom whose which however
meanwhile later earlier now today yesterday tomorrow tonight last next some many most several few all both each every no not
his her their its our my your one two three four five six seven eight nine ten another other others only even still also
yet once under over between among during despite about against according police officials prosecutors investigators lawyers
reporters journalists customers users victims investors shareholders witnesses people critics supporters residents
neighbours neighbors former ex-president chief deputy acting senior founder co-founder director chairman chairwoman
chairperson ceo cfo cto lawyer reporter journalist spokesman spokeswoman spokesperson colleague brother sister father mother
dear see call ask read quoting citing like unlike given per via asked told said says does did do is was were are can
could should would will may might must let perhaps maybe indeed instead nevertheless nonetheless moreover besides thus hence
sources documents records emails sir madam interviewer interviewee photo caption source note re fw fwd subject new old nobody somebody everybody
everyone someone anyone nothing something everything
`)

/** Words, in small letters, of which a capital makes no name of a person: calendar, peoples, places, posts. */
export const noNames = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december christmas easter ramadan spring summer autumn winter day year
japan japanese china chinese korea korean america american britain british england english france french germany german
italy italian spain spanish russia russian ukraine ukrainian india indian africa african asia asian europe european
australia australian canada canadian mexico mexican brazil brazilian turkey turkish israel israeli iran iranian iraq iraqi
scotland scottish wales welsh ireland irish dutch swiss swedish danish norwegian finnish polish greek arab muslim christian
jewish catholic protestant buddhist western eastern northern southern central north south east west northeast southeast
northwest southwest upper lower great greater united new san los las saint st mount lake cape port fort isle island islands
tokyo osaka kyoto nagoya yokohama sapporo fukuoka kobe hiroshima nagasaki okinawa hokkaido london paris berlin york
washington manhattan brooklyn beijing shanghai seoul singapore hong kong taiwan taipei moscow kyiv kiev rome madrid
sydney melbourne toronto delhi mumbai chicago boston texas california florida jersey zealand kingdom states emirates arabia
street road avenue lane square park bridge river valley bay beach sea ocean coast hill hills garden gardens tower palace
house hall station airport terminal city town village county district region province prefecture state republic territory
prime minister president vice chief executive officer director chairman chairwoman secretary general governor mayor senator
judge justice professor doctor king queen prince princess pope bishop captain colonel major inspector detective attorney
commissioner chancellor ambassador councillor congressman congresswoman representative deputy leader speaker
act bill law code treaty constitution amendment article section chapter appendix figure table page volume part annex
award prize cup league world war olympic olympics paralympic games championship open grand prix tour festival expo
internet web website bitcoin ethereum blockchain android windows linux iphone facebook twitter google youtube instagram
amazon microsoft apple online app series season episode edition issue street's data privacy terms service services use
privacy policy notice report annual special breaking exclusive read more share related sign log privacy all rights
reserved god bible koran internet earth moon sun mars milky way summit agreement protocol accord crisis scandal affair
parliament congress senate cabinet diet lords commons democrats republicans democrat republican labour conservative
conservatives liberal liberals tory green socialist communist plan point talk wall nose us contact terms conditions
u.s u.k u.n e.u d.c u.s.a inc ltd co corp llc plc
`)

/** Words a body's name ends with. */
export const bodyEnds = words(`
bank exchange ministry university college institute agency council committee commission association foundation department
court bureau authority union federation society hospital corporation company group holdings securities partners capital
times post magazine courier advisory herald tribune gazette broadcasting club trust office administration service inc ltd co corp llc plc gmbh
limited incorporated school academy laboratory laboratories party police chamber
`)

/** Words a body's name begins with when “of” follows. */
export const bodyStarts = words(`
bank ministry university college institute department bureau office church court chamber commission council federation
association academy society school house board
`)

/** Titles that nothing but a name follows. */
export const addresses = words(
  `mr mrs ms mx miss dr prof professor sir dame messrs mme judge sgt lt`,
)

/** Posts that a name may follow. */
export const posts = words(`
president minister senator representative governor mayor justice inspector detective captain colonel general chancellor
secretary chairman chairwoman commissioner ambassador councillor congressman congresswoman king queen prince princess pope
bishop sen rep gov capt col gen lord lady attorney
`)

/** What stands between the capitals of one name. */
export const particles = words(
  `de van von der den di da del della du la le bin bint ibn al el dos ter ten`,
)
