import { term } from './term'

/** Traffic, fire and dangerous substances. */
export const physical = [
  term(
    'verkeersveiligheid',
    'verkeersveiligheid; verkeersongevallen; verkeersslachtoffers; aanrijdingen; veilig verkeer; verkeersongelukken; verkeersdoden; gewonden in het verkeer; ongelukken op de weg',
    'verkeersveiligheid',
  ),
  term(
    'snelheid',
    'te hard rijden; snelheid; snelheidsovertreding; snelheidscontrole; hardrijders; flitsen; snelheidsremmers; verkeershandhaving; rijden onder invloed; asociaal rijgedrag',
    'verkeersveiligheid',
    'verkeersveiligheid',
  ),
  term(
    'fietsers',
    'fietsers; fietsveiligheid; fietspad; e-bike; fatbike; scooters; fietsverlichting; schoolroute; schoolroutes; fietshelm',
    'verkeersveiligheid',
    'verkeersveiligheid',
  ),
  term(
    'schoolverkeer',
    'schoolzone; halen en brengen; verkeersdrukte bij school; schoolomgeving; verkeerseducatie; verkeersbrigadiers',
    'verkeersveiligheid',
    'verkeersveiligheid',
  ),
  term(
    'landbouwverkeer',
    'landbouwverkeer; tractoren; dijkwegen; sluipverkeer; vrachtverkeer; motorrijders; dijken',
    'verkeersveiligheid',
    'verkeersveiligheid',
  ),
  term(
    'parkeeroverlast',
    'parkeeroverlast; foutparkeren; parkeerdruk; parkeren',
    'verkeersveiligheid',
  ),
  term(
    'brandveiligheid',
    'brandveiligheid; brand; brandpreventie; brandveilig leven; rookmelder; brandweer; brandgevaar; woningbrand; brandadvies; brandveilig wonen; blusvoorziening; natuurbrand; monumenten',
    'brandveiligheid',
  ),
  term(
    'koolmonoxide',
    'koolmonoxide; CO-melder; koolmonoxidevergiftiging',
    'brandveiligheid',
    'brandveiligheid',
  ),
  term(
    'gevaarlijke-stoffen',
    'gevaarlijke stoffen; externe veiligheid; omgevingsveiligheid; transport van gevaarlijke stoffen; risicobronnen; buisleidingen; Omgevingswet; energietransitie; risicokaart; batterijopslag; spoorvervoer',
    'omgevingsveiligheid',
  ),
  term(
    'brandweerzorg',
    'brandweerzorg; opkomsttijden; hulpdiensten; bereikbaarheid voor hulpdiensten; ambulance; bluswater',
    'brandveiligheid',
  ),
  term('reanimatie', 'burgerhulpverlening; AED; reanimatie; EHBO; HartslagNu'),
  term(
    'infectieziekten',
    'pandemie; infectieziekten; dierziekten; gezondheidscrisis; GHOR',
    'crisisbeheersing',
  ),
  term(
    'water-recreatie',
    'zwemwater; verdrinking; zwemveiligheid; recreatiewater; waterrecreatie',
    'omgevingsveiligheid',
  ),
]
