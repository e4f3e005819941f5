// Draws static/world.svg: the land of the world (Natural Earth, 1:110m) in the Equal Earth projection, Antarctica left out.
// A point of the map is x = TX + SCALE * X, y = TY - SCALE * Y, with X and Y of equal-earth.mjs.
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import { project } from './equal-earth.mjs'

const SCALE = 180, TX = 500, TY = 238, WIDTH = 1000, HEIGHT = 430
const target = process.argv[2] ?? path.join(import.meta.dirname, '../../../src/main/resources/static/world.svg')
const world = createRequire(import.meta.url)('world-atlas/land-110m.json')

/** A ring with no step longer than two degrees, for the edges of the map to curve as they should. */
function dense (ring) {
  return ring.flatMap(([x, y], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length]
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x), Math.abs(y1 - y)) / 2))
    return steps > 30 ? [[x, y]] : Array.from({ length: steps }, (_, k) => [x + (x1 - x) * k / steps, y + (y1 - y) * k / steps])
  })
}

/** Relative moves in tenths, each written as short as it can be. */
function draw (points) {
  let d = '', px = 0, py = 0
  const number = (tenths, first) => {
    const text = String(tenths / 10).replace(/^(-?)0\./, '$1.')
    return first || text.startsWith('-') ? text : ' ' + text
  }
  let drawn = 0
  points.forEach(([x, y], i) => {
    if (i && x === px && y === py) return
    d += i === 0 ? `M${number(x, true)}${number(y)}` : (drawn === 1 ? 'l' : '') + number(x - px, drawn === 1) + number(y - py)
    drawn++
    px = x
    py = y
  })
  return drawn > 2 ? d + 'z' : ''
}

const land = feature(world, world.objects.land)
const polygons = (land.type === 'FeatureCollection' ? land.features : [land])
  .flatMap(f => f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates)
let d = ''
for (const polygon of polygons) {
  if (polygon[0].every(([, y]) => y < -59)) continue
  for (const ring of polygon) d += split(ring.slice(0, -1)).map(part => draw(dense(part).map(p => {
    const [x, y] = project(p)
    return [Math.round(10 * (TX + SCALE * x)), Math.round(10 * (TY - SCALE * y))]
  }))).join('')
}

/** A ring that crosses the 180th meridian as two, cut along it. */
function split (ring) {
  let turns = 0
  const whole = ring.map(([x, y], i) => {
    const step = i ? x - ring[i - 1][0] : 0
    turns += step > 180 ? -360 : step < -180 ? 360 : 0
    return [x + turns, y]
  })
  if (whole.every(([x]) => x >= -180 && x <= 180)) return [ring]
  if (whole.some(([x]) => x < -180)) whole.forEach(p => { p[0] += 360 })
  const side = (keep, shift) => whole.flatMap(([x, y], i) => {
    const [x1, y1] = whole[(i + 1) % whole.length]
    const cut = (x < 180) !== (x1 < 180) ? [[180 + shift, y + (y1 - y) * (180 - x) / (x1 - x)]] : []
    return keep(x) ? [[x + shift, y], ...cut] : cut
  })
  return [side(x => x <= 180, 0), side(x => x > 180, -360)]
}

fs.writeFileSync(target, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><path id="land" d="${d}"/></svg>\n`)
console.log('world.svg', d.length)
if (process.env.CHECK) for (const p of [[-180, 0], [180, 83.6], [0, 83.64], [-67, -56], [2.1589, 41.3888], [-46.6361, -23.5475], [151.2073, -33.8678], [0, 0]]) {
  const [x, y] = project(p)
  console.log(p, (TX + SCALE * x).toFixed(2), (TY - SCALE * y).toFixed(2))
}
