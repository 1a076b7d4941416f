// Words for what reports speak of, in English, parted by commas.
import type { Concepts } from "./concept.js";

export const en: Concepts = {
  website: "website, web site, web page, homepage, web pages, site, home page",
  "contact-details":
    "contact information, contact details, how to reach councillors, contact councillors, reach politicians",
  politician:
    "politician, councillor, elected representative, elected representatives, elected member, elected official, elected members, councillors, politicians, elected politicians",
  ethics: "ethical, ethics, ethical guidelines, code of conduct, code of ethics, ethical rules, ethics rules",
  guidelines: "guidelines, guideline",
  "case-preparation":
    "case preparation, case document, case papers, case presentations, case documents, case handling, decision papers, preparation of cases, case processing, decision documents",
  "quality-assurance": "quality assure, quality assurance, quality control",
  "elected-training":
    "training of councillors, training for elected representatives, councillor training, induction of councillors, training for elected members, training elected officials, training of politicians, training politicians",
  training: "training, course, train, educate",
  "communication-strategy":
    "communication strategy, communications strategy, communication plan, communications plan, strategy for communication, communications policy",
  communication: "communication, communications, communicate",
  strategy: "strategy, strategic",
  "citizen-involvement":
    "citizen dialogue, resident involvement, citizen involvement, public participation, citizen participation, resident dialogue, public engagement, citizen engagement, dialogue with residents, dialogue with citizens, involving residents, involving citizens, involve residents",
  citizen: "resident, residents, citizen, citizens, inhabitant, inhabitants, locals, population, the public",
  "public-meeting":
    "public meeting, town hall meeting, open meeting, public meetings, open meetings, town halls, town hall meetings",
  "council-meeting":
    "council meeting, council meetings, municipal council meetings, meetings of the council, council sessions",
  council: "council, municipal council",
  broadcast:
    "broadcast, stream, streaming, webcast, live stream, transmitted, live streaming, livestreaming, webcasts, broadcasting, webcasting, live broadcast, web tv",
  "social-media":
    "social media presence, social media, social platforms, social networks, social channels, instagram, snapchat, tiktok, linkedin, twitter, social platform",
  facebook: "facebook, facebook page",
  video: "video, videos, film, films, clips, video clips, moving images",
  "results-to-citizens":
    "communicating results, results to residents, communicate results, share results with residents, telling residents about results, telling residents our results, inform citizens about results, results to citizens, reporting results to residents, publishing results",
  "local-democracy": "local democracy, democratic development, developing democracy",
  "co-creation": "co-creation, cocreation, co-production, coproduction, co-create, cocreate, co-creating",
  marketing: "marketing, promote, promotion, advertise, advertising, promoting, publicise, publicity, campaigning",
  "influence-page":
    "how to influence, influence page, ways to influence, influence, ways of influencing politics, page on how to influence, influence politics, influencing decisions, how residents can influence, influence political decisions, influence decisions",
  summary:
    "summary, summaries, short version, short versions, summarise, short summaries, plain summaries, summarised, plain language versions, digest, readable versions, readable summaries, short readable versions",
  "resident-survey":
    "resident survey, residents survey, citizen survey, resident surveys, citizen surveys, survey of residents, inhabitant survey, surveys among inhabitants, surveys of residents, survey inhabitants, ask residents, surveys among residents",
  survey: "survey, surveys, questionnaire, polls, questionnaires",
  "holiday-home":
    "holiday home, holiday homes, second home, cabin owner, cabin owners, part-time residents, holiday residents, cottage owners, second-home owners, second homes, cabins, owners of holiday homes, part-time inhabitants",
  threats: "threats, threat, threaten, intimidation, threatened, threatening, intimidate",
  "hate-speech":
    "hate speech, hate, hatred, harassment, abuse, online abuse, hateful, harassing, online hate, hate rhetoric, hateful rhetoric",
  inclusion: "inclusion, include, inclusive, social inclusion, including everyone",
  exclusion:
    "exclusion, marginalisation, social exclusion, excluded, loneliness, left out, left out of society, excluded people",
  safety: "safety, security, feeling of safety, feel safe, safe, sense of safety, perceived safety, secure",
  "civil-society": "civil society, grassroots, civic organisations",
  "local-environment":
    "local community, local environment, neighbourhood, villages, town centre, village development, town centre development, local communities, local areas",
  climate:
    "climate, climate and environment plan, environment plan, environmental, climate plan, environmental plan, environment, sustainability, climate work",
  "climate-footprint":
    "climate impact, emissions, carbon footprint, climate footprint, climate emissions, greenhouse gas, greenhouse gas emissions, greenhouse gases, co2, carbon",
  "climate-adaptation":
    "climate adaptation, adaptation to climate, climate change adaptation, adapting to climate change, climate change, climate resilience, flooding",
  "circular-economy":
    "circular economy, reuse, recycling, consumption, recycle, reusing, recycling and reuse, sustainable consumption, purchasing",
  support: "support, supports, grants, subsidies, grant, funding, subsidy, supporting, backing",
  organisations:
    "associations, organisations, clubs, local associations, local organisations, community groups, societies",
  "public-health": "public health, health promotion, population health, health",
  business:
    "business, businesses, business community, local business, industry, trade, companies, local companies, local businesses, entrepreneurs, business development, firms, enterprises",
  culture: "culture, cultural, cultural life, arts, art, cultural activities, cultural scene",
  "culture-school":
    "culture school, music and arts school, arts and music school, school of culture, arts school, music school, school of arts, cultural school, municipal school of music",
  "culture-plan": "cultural plan, plan for culture, culture plan, municipal plan for culture, culture strategy",
  "municipal-plan": "municipal plan, municipal master plan, master plan, municipal masterplan, overall plan",
  volunteering:
    "volunteering, volunteer, volunteers, voluntary, voluntary sector, volunteer work, voluntary work, voluntary organisations, third sector",
  equality:
    "equality, gender equality, equal opportunities, equal treatment, equal rights, social sustainability, equity, discrimination",
  diversity: "diversity, diverse workforce, workplace inclusion, diverse, inclusion at work, diversity and inclusion",
  vision: "vision, mission, vision statement",
  values: "values, value base, set of values, core values, value, ethos, values statement",
  governance:
    "governance, steering, management model, governing, govern, governs, steer, political governance, political steering",
  "governance-model":
    "governance model, steering model, management model, follow-up model, model of governance, governance system, management system, steering system",
  goals:
    "goals, objectives, targets, goal system, target system, system of goals, goal, target, management by objectives, system of goals and results, goals and results",
  corrective:
    "corrective measures, corrective action, analysis of results, corrective actions, corrective, analyses of results, results analysis, analysis of outcomes, adjusting measures",
  reporting:
    "reporting, reports on, report on, reported, report back, reports, report to, reporting back, reports back, told back, reported back",
  "follow-up": "follow up, follow-up, following up, monitoring, followed up",
  decisions:
    "political decisions, decisions, resolutions, decision, political decision, council decisions, council has decided, decided by the council, council resolutions, council resolution, what the council decides, decisions of the council",
  "internal-control": "internal control, internal controls, control system, internal control system",
  deviation:
    "deviation, deviations, nonconformity, incident reporting, non-conformance, deviation handling, handling of deviations, nonconformities, incident reports",
  economy: "finance, finances, economy, accounts, accounting, financial, budget control, financial reporting",
  "sick-leave":
    "sick leave, sickness absence, absence, absenteeism, attendance, sickness, sick absence, sick days, sick-leave, being off sick, illness absence, sickness rates",
  "political-admin":
    "cooperation between politics and administration, politics and administration, politicians and administration, relationship between politicians and administration, interplay between politics and administration, politicians and officials, politicians and civil servants",
  administration: "administration, administrative, officials, civil servants, administrators, town hall staff",
  arena: "arena, arenas, meeting place, forum, forums, venues, meeting places, meeting arenas, open arenas",
  trust: "trust, trusting, confidence, mutual trust",
  "steering-documents":
    "steering documents, governing documents, policy documents, governing document, steering document, planning documents",
  hop: "høp, hop, action and financial plan, financial plan, action and economic plan, economic plan, financial plans",
  "business-plan":
    "business plan, activity plan, service plan, unit plans, operational plan, business plans, activity plans, unit plan, annual plans, operational plans",
  tertial:
    "tertial, four-monthly, every four months, monthly, four months, reporting every four months, quarterly, four-monthly reports, every month",
  "project-management":
    "project management, project, projects, project governance, project model, project work, running projects, project method",
  demography:
    "demography, demographic, demographics, population changes, ageing population, demographic change, ageing, aging population, older people, more elderly, elderly population, population trends, fewer children, more old people, changing population, changes in the population, population decline, demographic shift, demographic shifts, population shift, population development, population developing, population growth, population trend, population growing, population evolving, population figures, fewer young people, demographic changes, demographic trends",
  comparisons:
    "comparisons, benchmarking, kostra, cost comparisons, comparison of costs, comparing costs, cost comparison, comparative figures",
  kostra: "kostra",
  kommunebarometeret: "kommunebarometeret",
  "tools-models": "tools and models, models",
  "digital-solutions":
    "digital solutions, digitalisation, digitalization, digitization, digital, digital tools, digitising, digitalising, it solutions, it systems, ict",
  "efficiency-strategy":
    "efficiency strategy, efficiency drive, streamlining, efficiency improvement, efficiency work, strategy for efficiency, becoming more efficient, more efficient, improving efficiency",
  efficiency: "efficiency, efficient, productivity, efficiently, productive, effectiveness",
  "cross-sector":
    "across sectors, cross-sector, cross sectoral, cross-sectoral, across departments, learn from each other, learning across, across the organisation, across units, working across sectors, silos, cross-departmental, between departments, across the organization, interdisciplinary",
  learning: "learning, learn, learning lessons, sharing experience, knowledge sharing",
  "best-practice": "practice, best practice, good examples, good practice, good practices, examples of good practice",
  "new-methods":
    "new ways of working, working methods, new working methods, ways of working, new methods, new working practices",
  "service-design": "service design, design of services, designing services",
  lean: "lean, process optimisation, process optimization, process improvement",
  benefits:
    "benefit realisation, benefits realisation, benefit realization, realising benefits, benefits, gains, realise gains, savings realised, realise benefits, benefits realised, reaping benefits, harvesting gains, realising gains, financial gains, reap the benefits, reap the gains, realise the benefits, realize the benefits, realising the gains, harvest the gains, harvest gains, cash in on, the gains, return on",
  investments: "investments, investment, investment analysis, capital investment, invest, investing, capital projects",
  costs: "costs, cut costs, cost cutting, savings, cost reduction, saving money, reduce costs, cutting costs",
  ldip: "ldip",
  "inter-municipal":
    "cooperation with other municipalities, other municipalities, inter-municipal, intermunicipal, collaboration with other municipalities, neighbouring municipalities, neighbouring municipality, neighboring municipalities, work with other municipalities, working with other municipalities, inter-municipal cooperation, regional cooperation, neighbours",
  cooperation: "cooperation, collaboration, cooperate, collaborate, partnership, partnerships",
  "service-centre":
    "service centre, service center, citizen service, front desk, one-stop shop, service desk, customer centre, citizens service centre, reception, service point",
  app: "app, apps, mobile app, the app",
  "service-policy":
    "service policy, service strategy, user orientation, service charter, service declaration, policy on service, customer charter",
  forms:
    "forms, digital forms, online forms, self-service, self service, e-services, e-service, electronic forms, web forms, application forms, self-service solutions, self-service solution, online services, e-forms, digital services",
  chatbot: "chatbot, chat bot, chat bots, virtual assistant",
  technology: "technology, technological solutions, technical solutions, tech, new technology, technologies, technical",
  "user-survey":
    "user survey, user surveys, customer survey, client survey, satisfaction survey, surveys of users, user satisfaction, asking users, customer surveys, service user surveys",
  user: "user, users, service user, service users, client, clients, customer, customers, users of services, end users",
  "user-meeting":
    "customer service, good service, user encounter, treat users, service attitude, service training, meet users, serve users, meeting users, how we meet users, training in service, customer care, good customer service, customer service training",
  service: "service",
  employees: "employees, staff, personnel, workers, co-workers, employee, colleagues, workforce, members of staff",
  recognition:
    "recognition, recognise, reward, rewarding, award, praise, attention to groups, excel, prize for staff, recognising, recognized, recognize, acknowledge, acknowledging, appreciation, celebrate, staff awards, rewards, rewarded, highlighting, appreciate",
  "user-councils":
    "user council, user councils, councils for users, user panels, statutory councils, advisory councils, elderly council, youth council, councils of users, senior council, advisory boards, mandatory councils, committees, users councils, advisory bodies, mandatory bodies",
  views:
    "views, opinions of users, feedback from users, user feedback, user views, users views, feedback, opinions, input from users, input",
  quality: "quality, quality development, quality work, quality improvement, improving quality",
  "org-development":
    "organisational development, organizational development, development strategy, developing the organisation, development of the organisation, organisation development",
  "lead-team":
    "management team, leadership team, leader team, executive team, leadership group, strategic management team, strategic leadership",
  universities:
    "universities, university, educational institutions, colleges, academia, research, research institutions, centres of expertise, college, university colleges, higher education, academic institutions, researchers, ntnu",
  compilo: "compilo, quality tool, quality system, quality management system, quality management, system for quality",
  "user-involvement":
    "involving users, user involvement, involve users, user participation, involvement of users, user engagement, participation of users, include users",
  innovation: "innovation, innovative, innovating, new ideas, creativity, creative",
  networks:
    "networks, network, professional networks, regional networks, regional professional networks, specialist networks, networking",
  "development-projects": "development projects, development project, projects for development",
  "employer-policy":
    "employer policy, personnel policy, hr policy, human resources policy, employment policy, employer strategy, personnel policies, hr",
  competence: "competence, competency, skills, skill, knowledge, expertise",
  "competence-development":
    "competence development, skills development, upskilling, staff development, professional development, developing skills, development of competence, continuing education",
  "competence-strategy":
    "competence strategy, competence plan, competence plans, skills strategy, skills plan, strategy for competence, training plans, strategy for skills",
  "competence-mapping":
    "competence mapping, skills mapping, mapping of competence, mapping of skills, skills audit, map skills, overview of skills, mapping skills",
  "work-environment":
    "working environment, work environment, workplace environment, working conditions, wellbeing at work, health and safety",
  "ten-factor":
    "10-factor, ten factor, 10-faktor, employee survey, staff survey, 10 factor, ten-factor, ten factor survey, work environment survey",
  appraisal:
    "appraisal, appraisal interview, employee appraisal, performance review, staff appraisal, development talk, employee interviews, performance appraisals, appraisals, performance reviews, staff appraisals, appraisal interviews, staff development talks",
  recruitment: "recruitment, recruiting, hiring, hire, recruit, new staff",
  "attractive-employer":
    "attractive employer, employer branding, employer brand, reputation, reputation as employer, profile as employer",
  leadership: "leadership, management, leaders, managers, manager, leader",
  "co-workership": "co-workership, coworkership, employeeship, employee role, followership",
  "top-management": "top management, senior management, executive management, top leadership, senior leadership",
  "span-of-control":
    "span of control, spans of control, control span, employees per manager, number of employees per manager, staff per manager, direct reports, employees each manager",
  "staff-functions":
    "support functions, staff functions, staff support, support staff, staff and support functions, support for managers, corporate functions",
  "leader-forums":
    "management forums, leader forums, manager meetings, leadership arenas, leadership forums, manager forums, meeting places for managers, management meetings, forums for managers, meeting places for leaders",
  "org-structure":
    "organisational structure, organization structure, organisation structure, organizational structure, how we are organised, organisation chart, org chart, organisation chart",
  "role-clarity":
    "role clarity, roles and responsibilities, roles, responsibility, authority, clarity, clarity about roles, responsibilities, delegation, division of responsibility, responsible for what, who is responsible for what",
  "leader-development":
    "leadership development, management development, leader development, leadership training, management training, manager training, developing leaders, development of leaders, training of managers, how leaders are developed, leadership programme",
  "employee-influence":
    "employee influence, employee participation, influence of staff, involvement of staff, staff participation, employee involvement, co-determination, staff influence, codetermination, say of employees, staff involvement, influence of employees",
  "leader-contracts":
    "leadership agreement, leader agreement, leadership contract, manager contracts, management agreement, leadership contracts, management contracts, leader contracts, manager agreements, leadership agreements",
  "leader-talks":
    "leader talks, leadership conversations, management talks, manager appraisals, leadership dialogue, manager conversations, talks with managers, one-to-one talks with managers, conversations with leaders",
  "management-information":
    "management information, information from management, leadership information, information from the leadership, information from leaders",
  "internal-communication":
    "internal communication, internal communications, internal information, communication internally",
  union: "union representative, trade union, unions, shop steward, union, trade unions, union representatives",
  school: "school, schools, pupils",
  "task-committee": "task committee, task committees",
  "citizen-panel": "citizen panel, citizens' panel, resident panel",
  "village-committees": "village committees, neighbourhood committees, hamlet committee",
  decidim: "decidim",
  "award-points": "awarded, given, calculated, worked out, assigned, allocated, set",
  role: "role, roles",
  interviewed: "interviewed, interview, interviews, talked to, spoken to, interviewees",
  owner: "owns, owner, owned, behind",
  developed: "developed, created, invented, origin, comes from",
  dimension: "dimension, dimensions, scoring dimension, scoring dimensions",
  ideal: "ideal municipality, perfect municipality, ideal",
  "plan-thread": "the red thread, common thread, golden thread, plan levels, planning levels",
  "spending-quality": "spending and quality, unit costs, spending, expenditure per, resources",
  "up-to-date": "up to date, updated, update, updating, current",
  routine: "routine, routines, procedure, procedures",
  anchored: "anchored, rooted, buy-in, support base",
  systematic: "systematic, systematically",
  dialogue: "dialogue, dialog",
  minutes: "minutes, meeting minutes, record of the meeting",
  active: "active, actively",
  prevent: "prevent, prevention, preventing",
  "deal-with": "handle, handling, deal with, dealing with",
  promote: "foster, further, promote",
  counter: "counter, counteract, combat, fight",
  increase: "increase, increasing, raise",
  revise: "revise, revised, revision, renew",
  strengthen: "strengthen, strengthening, boost",
  reduce: "reduce, reducing, lower, bring down",
  holistic: "holistic, overall, comprehensive, integrated",
  clear: "clear, clearly",
  system: "system, systems",
  written: "written, written down, documented, in writing",
  implement: "implement, implemented, implementation, put into practice",
  adapt: "adapt, adapting, adjust",
  change: "change, changes",
  simplify: "simplify, simplifying, easier",
  adopted: "adopted, decided, formally adopted",
  unit: "unit, units",
  effect: "effect, effects, impact",
  contact: "contact, get in touch",
  coordinate: "coordinate, coordinates, coordination",
  "work-group": "working group, work group, working groups, work groups",
  "services-offered": "services",
  present: "present, presenting, presented",
  improve: "improve, improving, improvement, get better",
  future: "future",
  needs: "need, needs",
  common: "common, shared",
  talk: "talk, talks, conversation, conversations",
  visible: "visible, visibility",
  direction: "direction",
  engage: "engage, engages, engaged, take part in, engagement, commitment",
  conditions: "conditions, preconditions",
  discuss: "discuss, discussing, discussion",
  professional: "professional",
  "well-functioning": "functioning, well-functioning, function",
  continuous: "continuous, ongoing",
  external: "external, outside",
  partner: "partner, partners, external partner, consultant",
  evaluate: "evaluate, evaluated",
  analysis: "analysis, analyses, analyse",
  map: "map, mapping, survey of",
  thinking: "thinking, approach, philosophy, mindset",
  "investment-analysis": "investment analysis",
  demand: "requirement, requirements, demand, demands",
  term: "term, term of office, period",
  influence: "influence, affect",
  online: "online, on the internet, on the web",
  group: "group, groups",
  channel: "channel, channels",
  gather: "gather, collect, obtain",
  regular: "regular, regularly, fixed, recurring",
  attractive: "attractive",
  measures: "measures",
  sectors: "sector, sectors",
  results: "results, result",
  politics: "politics, political",
  process: "process, processes",
  municipalities: "municipalities",
  frequency: "how often, often, frequently",
  housekeeping: "cleaning, cleaned",
  plan: "plan, plans, planning",
  develop: "develop, develops, developing, development",
  organisation: "organisation, organization",
  society: "society, local society",
  presence: "presence",
  case: "cases, matters, political matters, political cases, items",
};
