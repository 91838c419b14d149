import { term } from './term'

/** Crime on a screen, and safety of information. */
export const digital = [
  term(
    'digitale-veiligheid',
    'digitale veiligheid; cyberveiligheid; cybersecurity; veilig online; online veiligheid; digitale weerbaarheid; cyberweerbaarheid; digitaal veilig; internetveiligheid; veilig internetten',
    'digitale-veiligheid',
  ),
  term(
    'cybercrime',
    'cybercrime; cybercriminaliteit; digitale criminaliteit; internetcriminaliteit; gedigitaliseerde criminaliteit; computercriminaliteit; computervredebreuk; online criminaliteit',
    'digitale-veiligheid',
    'digitale-veiligheid',
  ),
  term(
    'oplichting',
    'oplichting via internet; oplichting; internetoplichting; internetfraude; online fraude; helpdeskfraude; bankhelpdeskfraude; bankfraude; WhatsAppfraude; vriend-in-noodfraude; aankoopfraude; marktplaatsfraude; datingfraude; factuurfraude; valse rekeningen; nepbetaalverzoek; beleggingsfraude; babbeltruc; oplichters; opgelicht; nepbankmedewerker; nepagent',
    'digitale-veiligheid',
    'cybercrime',
  ),
  term(
    'phishing',
    'phishing; smishing; spoofing; quishing; nepmail; valse mail; valse link; nepbericht; vals bericht; nepwebsite',
    'digitale-veiligheid',
    'oplichting',
  ),
  term(
    'hacken',
    'hacken; hack; hackers; gehackt; ransomware; gijzelsoftware; malware; DDoS; cyberaanval; digitale aanval; digitale inbraak; virus',
    'digitale-veiligheid',
    'cybercrime',
  ),
  term(
    'cyberincident',
    'cyberincident; digitale ontwrichting; cybergevolgbestrijding; uitval van systemen; ICT-uitval; digitale crisis; cybercrisis; cyberoefening',
    'informatieveiligheid',
    'digitale-veiligheid',
  ),
  term(
    'informatieveiligheid',
    'informatieveiligheid; informatiebeveiliging; BIO; datalek; gegevensbescherming; privacy; AVG; beveiliging van gegevens; CISO; ENSIA',
    'informatieveiligheid',
    'digitale-veiligheid',
  ),
  term(
    'geldezel',
    'geldezel; geldezels; money mule; katvanger; bankpas uitlenen; bankrekening uitlenen',
    'digitale-veiligheid',
    'cybercrime',
  ),
  term(
    'online-misbruik',
    'online seksueel misbruik; sexting; sextortion; grooming; wraakporno; shamesexting; kinderporno; ongewenst delen van beelden; exposing; deepfake',
    'digitale-veiligheid',
    'cybercrime',
  ),
  term(
    'cyberpesten',
    'cyberpesten; online pesten; digitaal pesten; doxing; online bedreiging; online intimidatie; online haat',
    'digitale-veiligheid',
  ),
  term(
    'online-openbare-orde',
    'online aangejaagde ordeverstoring; online opruiing; sociale media; oproep op sociale media; social media; webcare; online monitoring',
    'digitale-veiligheid',
  ),
  term(
    'aangiftebereidheid',
    'aangiftebereidheid; meldingsbereidheid; aangifte doen; aangifte; melden en aangifte; meldbereidheid; drempel om te melden; schaamte bij slachtoffers',
    'subjectieve-veiligheid',
  ),
  term(
    'voorlichting',
    'voorlichting; bewustwording; bewustmaking; campagne; gastles; informatieavond; voorlichtingsavond; informatiebijeenkomst; bewustwordingscampagne; training; workshop',
  ),
  term(
    'slachtoffers',
    'slachtoffer; slachtofferhulp; gedupeerde; gedupeerden; benadeelde; slachtofferschap; Slachtofferhulp Nederland',
  ),
  term(
    'ouderen',
    'ouderen; senioren; ouderenbond; oudere inwoners; 65-plussers; seniorenvereniging; bejaarden',
  ),
  term(
    'ondernemers',
    'ondernemers; ondernemer; bedrijven; mkb; midden- en kleinbedrijf; winkeliers; kleine bedrijven; middenstand; bedrijfsleven',
  ),
  term('inwoners', 'inwoners; bewoners; burgers; omwonenden; dorpelingen'),
]
