/**
 * The words of councillors, officers and residents, and the metrics they are about, decided one by one, likeliest first.
 *
 * One line a subject: ids, a colon, words. Plurals, slips and words with others around them need no entry. A line with "-" in front says that the
 * framework measures nothing of the kind: its metrics are only the nearest, or there are none. No word stands twice, and
 * none is the name of a council ("reading", "rugby"). No word with "-" stands in a short name, alias or breakdown: of it there
 * is a metric. After a change: `npm run build-pack`, since the table comes with the pack.
 */
export const everydayTable: readonly string[] = `
O02M01 O02M04 O02M02: housing, homes, houses, flats
O02M01 O02M04: mould, damp, disrepair, housing conditions, poor housing, bad housing, substandard homes, unfit homes, decent homes, renting, rented homes, tenants, Awaab's Law
O02M04 O02M01: social landlords, council houses, council housing, council flats, council homes, council estates, council tenants, social housing, social homes, social rent, housing repairs, repairs, housing stock, housing associations
O02M02: insulation, energy efficiency, efficiency, energy rating, EPC, energy performance, retrofit, heat pumps, warm homes, cold homes, draughty homes, double glazing, energy efficient homes
O02M03: cladding, Grenfell, fire safety, building safety, unsafe buildings, tower blocks, high-rise flats
O02M05 O02M01: landlords, selective licensing, HMO, houses in multiple occupation, housing enforcement, private renting, private rented sector, PRS, private tenants, Renters' Rights Act
-O02M02 O15M14: fuel poverty, energy bills, heating, gas bills, electricity bills
-: housing supply, new homes, new houses, new housing, housebuilding, house building, planning, local plan, house prices, mortgages, home ownership, first-time buyers, empty homes, second homes, green belt, planning permission, planning applications, homes built, development control
-O03M01 O02M04: affordable housing, affordable homes, housing waiting list, housing register, council house waiting list, overcrowding, housing need, shared ownership
-O02M01 O15M14: rents
O03M01 O03M04 O03M02 O03M03 O03M05: homelessness, homeless
O03M01 O03M02: temporary accommodation, temporary housing, homeless families, homeless households, homeless children, emergency accommodation, emergency housing, hostels
O03M02 O03M01: B&B, BnB, bed and breakfast, hotels
O03M03 O03M01: homelessness prevention, prevention duty, relief duty, housing options, preventing homelessness
O03M04 O03M05: rough sleeping, rough sleepers, sleeping rough, street homeless, street homelessness, people on the streets, sleeping on the street, living on the streets, tents, sleeping in doorways
O03M05 O03M04: entrenched rough sleepers, long-term homeless, long-term homelessness
-O03M03 O03M01: evictions, evicted, section 21, repossessions
-O03M04: begging, beggars
O04M01: prison, prisoners, prison leavers, ex-offenders, ex-prisoners, probation, jail
O04M02: domestic abuse, domestic violence, DV, refuges, abuse victims, coercive control, violence against women, VAWG, women's aid, abusive relationships
O04M03 O08M14: drugs, addiction, addicts, substance misuse, substance abuse, heroin, crack, opiates, opioids, rehab, methadone
O08M04 O04M03 O08M14: alcohol, drinking, alcohol deaths, liver disease, drink
O04M03 O08M14 O08M04: alcoholism, alcoholics, problem drinkers, heavy drinkers, alcohol treatment, drugs and alcohol
-O04M03 O08M04: drug deaths, overdoses, drug dealing, drug dealers, needles, cannabis, cocaine, pubs, gambling
O05M01 O05M03 O05M05 O05M04: early years, under fives, pre-school children, early childhood, best start in life
O05M01: school readiness, ready for school, reception class, reception year, starting school, child development, EYFS, 5-year-olds, five-year-olds, toilet training
O05M02 O06M02 O06M04 O16M01: free school meals, FSM, school meals, school dinners
O06M02 O06M04 O05M02: attainment gap, disadvantaged pupils, disadvantaged children, disadvantage gap, pupil premium, poorer pupils, poor pupils, education gap, closing the gap
O05M03: health visitors, health visiting, babies, toddlers, infants, two-year check, two-year-olds, 2-year-olds, child health, ASQ, development check, speech and language
O05M05 O05M04: childcare, child care, nurseries, preschool, pre-school, playgroups, childminders, child minders, free hours, 15 hours, 30 hours, crèche, kindergarten, early education
O05M04 O05M05: disadvantaged two-year-olds, two-year-old places
-O05M05 O05M04: childcare costs, childcare places, childcare sufficiency, after-school clubs, breakfast clubs, wraparound care, holiday clubs, nursery fees, nursery places
-O05M01 O05M03: family hubs, children's centres, Sure Start, parenting, Start for Life
-O05M03: breastfeeding, maternity, midwives, infant mortality, baby deaths
O06M03 O06M01: schools, education, attainment, pupils, exam results, test results, school attainment, achievement
O06M01 O06M02: primary schools, primary education, SATs, KS2, KS 2, Key Stage 2, year 6 results, writing, maths, mathematics, literacy, numeracy, reading writing and maths, junior schools
O06M03 O06M04: GCSE, secondary schools, secondary education, exams, KS4, KS 4, Key Stage 4, year 11, high schools, comprehensive schools
-O06M03: Progress 8, English and maths GCSE, EBacc
-O06M08 O06M03: A levels, sixth form, T levels, BTEC, colleges, further education, 16 to 19 education
-O06M08 O15M03: universities, tuition fees, students
-O06M08 O15M01: apprenticeships, apprentices, traineeships
-O06M01 O06M03: Ofsted, school inspections, teachers, class sizes, school places, school admissions, school funding, academies, grammar schools, school buildings, RAAC, phonics
-: school transport, school buses, school uniform, home education, home schooling, school holidays, term dates
-O06M09: exclusions, school exclusions, suspensions, school suspensions, excluded pupils, expulsions, expelled, bullying, behaviour in schools, pupil referral units, alternative provision, children missing education
O06M09 O06M10 O07M02: absence, school absence, truancy, truants, skiving, attendance, school attendance, missing school, school refusal, school avoidance, bunking
O06M13 O06M06 O06M07 O06M10: SEND, SEN, special needs, special educational needs, EHCP, EHC plans, education health and care plans, special schools, SEN support, additional needs, mainstream, inclusion
-O06M13 O06M06 O06M07: autism, autistic children, ADHD, dyslexia, neurodiversity, EHCP timeliness, EHCP waiting times, SEND tribunals, SEND transport, disabled children
O06M04 O06M02: GCSE gap, KS4 gap, secondary school gap
O06M06 O06M07: SEND SATs, SEN SATs, SEN results, SEND results, SEND attainment, SEN attainment
O06M07 O06M06: SEND GCSEs, SEN GCSEs, special needs exam results
O06M10 O06M09: SEN absence, SEND absence, SEN attendance, SEND attendance, special needs absence
O07M04 O07M03: GCSEs of children in need, children in need GCSEs, CIN GCSEs, GCSEs of children in care
O07M07 O07M06: long child protection plans, long plans
O07M10 O07M11: care leavers' jobs, jobs for care leavers, care leavers in work, EET
O06M05: NEET, not in education
O06M05 O07M10: training
O06M05 O15M01: youth unemployment, unemployed young people, young people out of work, jobless young people, 16 and 17-year-olds, participation of young people
O06M08 O06M05: school leavers, leaving school, staying on, post-16, destinations, careers, after GCSEs
O06M11 O06M12: youth crime, youth offending, young offenders, juvenile crime, youth justice, YOT, YOS, juvenile delinquency, young criminals, child offenders, offenders
O06M12 O06M11: reoffending, re-offending, reoffenders, repeat offenders, repeat offending, offending
O06M14: inactive children, PE, school sport, children's exercise, children's sport, active children, kids' exercise
-O06M05 O06M11: youth clubs, youth services, youth work, youth centres, youth provision
-O06M14 O13M05: playgrounds, play areas, children's play
O07M01 O07M09 O07M08: children in care, looked after, looked-after children, children looked after, LAC, CLA, in care, taken into care, care system, cared-for children, children's social care, children's services
-O07M01 O07M05: care proceedings, care orders, family courts, edge of care
O07M09 O07M08 O07M13: foster, fostering, children's homes, placements, secure homes
O07M09 O07M05: adoption
-O07M05 O07M09: adopted, adopters, adoptive parents
O07M05: special guardianship, kinship, guardians, family networks, leaving care to family, reunification, grandparents
O07M03 O07M04 O07M02: children in need, CIN, children with social workers, virtual school, education of children in care, section 17
O07M02: absence of children in care, attendance of looked-after children
O07M06 O07M07: child protection, child protection plans, CP plans, CPP, children at risk, at-risk children, child abuse, neglect, child safeguarding, safeguarding children, section 47
O07M08 O07M13: placement stability, placement moves, placement breakdowns, moving between foster homes
O07M11 O07M10: care leavers, leaving care, care experienced
O07M12: SDQ, wellbeing of looked-after children, mental health of looked-after children
-O07M12 O08M09: children's mental health, child mental health, CAMHS, young people's mental health, youth mental health, emotional wellbeing, emotional health
O07M13: out of area, out of borough, out-of-county placements, placed far from home, placement distance, miles from home
O07M14: early help, early intervention, family support, prevention spending, children's services spending, children's services budget, spending on children, preventative spend
O07M15: social workers, social worker vacancies, social work, vacancies
-O07M15: agency social workers, agency staff, caseloads, social worker caseloads, social worker turnover
-O07M01: UASC, unaccompanied asylum-seeking children, unaccompanied children
-O07M06 O06M11: child exploitation, child sexual exploitation, CSE, grooming, county lines, missing children, runaways, gangs
-: asylum, refugees, migrants, migration, immigration, resettlement, travellers, gypsies, Roma, veterans, armed forces, LGBT
O08M01 O08M02: life expectancy, health, healthy lives, longevity, lifespan, how long people live, living longer, long life, healthy ageing
O08M02 O08M01: health inequalities, inequality, health gap, rich and poor
O08M03 O08M10: smoking, smokers, cigarettes, tobacco, quit smoking, quitters
O08M10 O08M03: quit dates, smokers trying to quit, quit attempts
-O08M10 O08M03: smoking prevalence, vaping, vapes, e-cigarettes, illegal tobacco
O08M05: obesity, obese, overweight, weight, childhood obesity, BMI, NCMP
-O08M05 O08M06: adult obesity, overweight adults, diet, healthy eating, nutrition, junk food, takeaways, fast food, eating disorders, food hygiene
O08M06 O06M14: exercise, fitness, gym, sport, physical activity, inactivity, physical inactivity, keep fit, keeping fit, active lives, active adults, sedentary
-O08M06 O06M14: leisure, swimming, sports facilities, sports centres, football, playing fields, sports pitches
O08M07: teenage pregnancy, teen pregnancy, teenage mothers, pregnancy, teenage mums, teen mums, young mothers, young mums, underage pregnancy
-O08M07 O08M12: contraception, abortion, family planning
O08M08: teeth, tooth, tooth decay, dental health, dental decay, oral health, fillings
-O08M08: dentist, NHS dentists, dentistry, dental appointments, dental care
O08M09: suicide, suicidal, killing themselves, taking their own life
O08M09 O07M12 O12M06: mental health, mental wellbeing
-O08M09 O12M06: mental illness, depression, anxiety, self-harm, stress
O08M11 O08M12: HIV, AIDS, PrEP
O08M12 O08M11: STI, STD, sexually transmitted diseases, sexually transmitted infections, sexual health, sexual disease, chlamydia, gonorrhoea, syphilis, GUM clinic
O08M13: health checks, check-ups, NHS check, midlife MOT, cardiovascular disease
-O08M13 O08M01: heart disease, heart attacks, strokes, diabetes, blood pressure, hypertension, cholesterol
-O08M13: GPs, doctors, health screening
-O08M01: cancer, long-term conditions, illness, disease, sickness, pharmacies, chemists
O08M04 O13M01 O15M08 O08M09: deaths, death rate, mortality
-O08M01 O08M04 O08M09 O13M01: dying early
-: vaccination, vaccines, jabs, immunisation, MMR, measles, covid, coronavirus, pandemic
O09M04 O09M01 O10M07: adult social care, social care, social services, care services, quality of care, care quality, good care, adult care, ASC
O09M01 O09M02: quality of life
O09M02 O09M03 O10M05 O10M04: carers, caring, unpaid carers, family carers, informal carers
O09M03 O09M02: happy carers, satisfaction of carers, carers' support
-O09M02 O09M03: young carers, respite care, carers' assessments, carer's allowance, respite
O09M04 O09M03 O12M04: satisfaction, satisfied users, care satisfaction, complaints about care
O09M05 O07M06 O07M07: safeguarding
O09M05: safeguarding adults, adult safeguarding, adult abuse, elder abuse, abuse of older people, vulnerable adults, adults at risk, section 42
O09M06: care workers, care staff, care workforce, staff turnover, home carers, care jobs
-O09M06: care worker pay, care vacancies, care staff vacancies
O10M01 O11M01: reablement, intermediate care, getting back on your feet, convalescence
O10M02: living at home, independent living, living independently, staying at home, stay at home, remaining at home, supported living, own home, ageing at home
O10M03: control, independence, choice, dignity
O10M04: information, advice, finding information, care advice, signposting, finding services
O10M05: carers being listened to, carers' involvement
O10M06: direct payments, personal budgets, individual budgets, personalisation, personal assistants
O10M07 O10M02 O11M02: home care, homecare, domiciliary care, dom care, home help, care at home, care packages, older people, elderly, old people, old age, long-term care, nursing care, people receiving care
O10M08: care assessments, social care assessments, Care Act assessments, care referrals, assessments
-O10M08: waiting for care, care waiting lists, occupational therapy, disabled facilities grants, DFG
-O10M02 O10M07: disability, disabled, learning difficulties, wheelchair users, autistic adults, blind people, deaf people, sight loss, hearing loss, wheelchairs, learning disability, physical disability
-O10M07 O11M02: dementia, frailty, meals on wheels, extra care housing, sheltered housing, day centres, end of life care, hospices, care costs, care home fees, care charges, Alzheimer's, memory loss
-O09M05 O09M04: CQC, deprivation of liberty, mental capacity
O11M01: hospital discharge, leaving hospital, home from hospital, coming out of hospital, discharge from hospital, discharged, integrated care, neighbourhood health
-O11M01: hospitals, emergency admissions, readmissions, delayed discharges, delayed transfers of care, bed blocking, DTOC, A&E, ambulances, falls, hip fractures
O11M02: care homes, nursing homes, residential care, residential homes, old people's homes, old folks' homes, retirement homes, admissions
O12M01 O12M05: trust, social trust, trusting neighbours, neighbourliness, community spirit, good neighbours, social capital
O12M02: influence, having a say, having your say, say in decisions, consultation, democracy, participation, being heard, public engagement, community engagement, community power, local decisions
-O12M02: turnout, elections, voting, voters, trust in the council, councillors
O12M08 O12M03: museums, theatres, arts, culture, galleries, concerts, cinemas, music, heritage, festivals
O12M03 O12M08: community centres, village halls, community halls, community facilities, cultural facilities
O12M04: place to live, neighbourhoods, pride in place, local pride, liveability, resident satisfaction, satisfaction with the area, local area
-O12M04: satisfaction with the council, council satisfaction, residents' survey, noise, noisy neighbours, nuisance neighbours
O08M14 O12M06 O12M04 O07M12: wellbeing
-O12M04 O12M06: happiness, life satisfaction
O12M05: cohesion, community cohesion, community relations, getting on together, diversity, race relations, racism, integration, multiculturalism, community tensions, backgrounds
-O12M05: ethnicity, ethnic minorities, religion, faith, race, equality
O12M06: loneliness, lonely, isolated older people, lonely older people, isolated elderly people, isolation, isolated people, isolated, social isolation, alone, lonely people, lonely old people
-O12M06: widows, widowers, widowed, bereavement, bereaved, grief, befriending, living alone, people living alone
O12M07: volunteering, volunteers, voluntary work, charities, voluntary sector, VCS, VCSE, community groups, helping out, unpaid help
O12M09: fly-tipping, flytipping, fly tips, fly tippers, dumping, dumped rubbish, dumped waste, dumped mattresses, illegal tipping, rubbish dumping, environmental crime, enviro-crime
-O12M09: litter, littering, street cleaning, street cleanliness, street cleansing, dog mess, dog fouling, graffiti, rats, vermin, pests, weeds, abandoned cars, abandoned vehicles, fixed penalty notices, fines, dog poo, chewing gum
O12M10: library, library visits, books, borrowing books
-O06M11 O06M12: crime, burglary, theft, robbery, violence, stabbings, murder, homicide, shoplifting, car crime, sexual offences, rape, knife crime, knives, knife, crime rate
-O12M04 O12M01: anti-social behaviour, antisocial behaviour, ASB, vandalism, fear of crime, feeling safe, safe streets, street safety, hate crime, CCTV, stalking, street drinking, drug dealing on the streets
-: police, policing, fires, terrorism, fraud, scams, modern slavery, trading standards, licensing
-: streetlights, street lights, street lighting, street lamps, lamp posts, public toilets, toilets, benches, cemeteries, crematoriums, crematoria, burials, graves, grass cutting, grass verges, verges, hedge cutting, dogs, stray dogs, dangerous dogs, trafficking, human trafficking, extremism, radicalisation
O13M01: air quality, air pollution, pollution, smog, dirty air, clean air, PM2.5, PM2, PM25, particulates, particles, fumes, traffic fumes, car fumes, wood burners
-O13M01: nitrogen dioxide, NO2, clean air zones, low emission zones, ULEZ, asthma
O13M02 O13M03 O13M04: recycling, recycle, recycled, composting, compost, garden waste, green waste, reuse, circular economy, plastic, bottle banks
-O13M02: recycling centres, household waste sites, HWRC, local tip, the tip, tips, skips
O13M03: food waste, food caddies, food bins, food recycling, kitchen waste, food scraps
O13M04 O13M02 O13M03: bins, rubbish, waste, refuse, black bags, dustbins, dustmen, trash, garbage, landfill, household waste, waste collection, incineration
-O13M04 O13M02: missed bins, missed collections, bulky waste, commercial waste
O13M05: wildlife, nature, biodiversity, conservation, habitats, wildlife sites, ecology
-O13M05 O12M04: parks, green spaces, open spaces, gardens, allotments, trees, woodland, forests, countryside, environment
-O02M02 O14M06 O14M03: climate, carbon, CO2, emissions, greenhouse gases, net zero, global warming, renewable energy, solar panels, sustainability, climate change, climate emergency, wind farms, wind turbines, fracking
-: flooding, floods, coastal erosion, drought, sewage, rivers, water, coast, beaches, bathing water, water quality, sea defences
O14M01 O14M02 O14M07: public transport, transport, getting around, connectivity, access to services, getting to hospital
-O14M01: trains, railways, rail, stations, taxis, airports, commuting
O14M02 O14M07: bus, bus use, bus journeys, concessionary travel
O14M07 O14M02: bus services, bus routes, bus cuts, bus network, bus timetables, bus mileage, bus miles, bus provision, rural buses
-O14M02 O14M07: bus fares, bus stops, bus lanes, bus punctuality, late buses, park and ride, bus passes
O14M03: cycling, cyclists, cycle, bicycles, bikes, biking, walking, walkers, pedestrians, active travel, walking and cycling, walk to work
-O14M03: cycle lanes, cycle paths, cycleways, bike lanes, footpaths, rights of way, walking routes, low traffic neighbourhoods, LTN, school streets, e-scooters, scooters
O14M04: road accidents, traffic accidents, car accidents, accidents, crashes, car crashes, road crashes, collisions, road deaths, road safety, casualties, road casualties, road injuries, KSI, dangerous roads, serious injuries, Vision Zero, killed on the roads
-O14M04: speeding, speed limits, speed cameras, 20mph, 20 mph zones, drink driving, dangerous driving
O14M04 O02M03: safety
O14M05: potholes, roads, resurfacing, road maintenance, highways, tarmac, carriageways, A roads, motorways
-O14M05: pavements, roadworks, road works, gritting, winter maintenance, gullies, drains, bridges, traffic lights, streets, unclassified roads, minor roads, residential roads, road markings, snow, salting, icy roads
-O14M04 O13M01 O14M01: traffic, congestion, cars, lorries
-: parking, car parks, car parking, blue badges, pavement parking
O14M06: electric cars, EV, electric vehicles, charging points, chargers, car chargers, car charging, charge points, chargepoints, EV charging, EV chargers, electric charging
O15M01 O06M05: young people in work, young adults, 18 to 24-year-olds, 18-24, youth employment, young workers
O15M02 O15M01: jobs, employment, work, workers, working people, labour market, employment rate
-O15M02 O15M01: unemployment, unemployed, jobless, joblessness, out of work, job losses, redundancies, claimants, Jobseeker's Allowance, JSA, economic inactivity, economically inactive, worklessness, job vacancies, zero-hours contracts
-O16M01 O15M04: benefits, welfare, Universal Credit, housing benefit, PIP, two-child limit, council tax support
O15M03: skills, qualifications, qualified people, degrees, graduates, NVQ, higher education, highly skilled, skilled workers, education level
-O15M03: adult education, adult learning, no qualifications, lifelong learning, English language, ESOL
O15M04 O15M05 O15M06: deprivation, IMD, deprived areas, poor areas, poor neighbourhoods, disadvantaged areas, levelling up, disadvantage, most deprived
O16M01 O15M05 O15M04 O15M06: poverty, poor people, low income
O15M05 O16M01: child deprivation, deprived children, IDACI
O15M06: pensioners, poverty in old age, older people in poverty, IDAOPI, pension credit
-O15M06: pensions, winter fuel payment, retirement, winter fuel
O15M07: start-ups, startups, business start-ups, new businesses, new firms, new companies, entrepreneurs, enterprise, starting a business
O15M08: business closures, businesses closing, closing businesses, business failures, failed businesses, bankruptcies, insolvencies, firms going bust
O15M09: scale-ups, growing businesses, high-growth firms, growing firms, growth
O15M10 O15M07 O15M08 O15M09 O15M11: business, companies, firms, SMEs, employers, private sector
O15M11: business survival, surviving businesses, businesses surviving
-O15M10 O15M07: high street, town centres, city centres, shops, retail, markets, footfall, business rates, industry, manufacturing
-: tourism, tourists, visitors, farming, agriculture
O15M12 O15M02 O15M13: economy, productivity, GVA, prosperity, regeneration, economic output
-O15M12: GDP, investment, exports, innovation
O15M13: wages, pay, salary, earnings, take-home pay
-O15M13: minimum wage, living wage, gender pay gap, staff pay
O15M14: income, household income, disposable income, spending money, living standards, standard of living
-O15M14 O16M01: cost of living, inflation, prices, debt, food banks, food poverty, hunger, hungry children, wealth, crisis grants, household support fund
-O16M01: lone parents, single parents, single mothers, single mums, lone-parent families
O15M15: broadband, internet, wifi, wi-fi, fibre, gigabit
-O15M15 O15M16: digital exclusion, digital inclusion, computers, digital skills, online services
O15M16: 5G, mobile, phone coverage, phone reception, phone masts, signal
-O15M16: 4G, 3G
O16M01 O15M05: child poverty, children in poverty, poor children, poor families, low-income families, family poverty, struggling families, kids in poverty
-: council tax, budgets, finance, spending, reserves, council debt, borrowing, savings, cuts, funding, value for money, council staff, staff sickness, sickness absence, customer service, call waiting times, complaints, freedom of information, FOI, procurement, devolution, reorganisation, population, census, waiting lists, digital services
`
  .trim()
  .split("\n");
