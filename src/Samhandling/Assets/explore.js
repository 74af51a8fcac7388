// The picture of a network to move about in, over the places where the server has put people. The drawing in the page and the list below are there without it.
import Graph from 'graphology';
import Sigma from 'sigma';
import { NodeCircleProgram } from 'sigma/rendering';

// Each form as the distance of the point p from its edge, all of them within a circle of radius r; and how much larger the circle is than one of the same area.
const forms = {
  circle: ['length(p) - r', 1],
  square: ['max(abs(p.x), abs(p.y)) - r * 0.7071', 1.253],
  diamond: ['(abs(p.x) + abs(p.y) - r) * 0.7071', 1.253],
  triangle: ['max(-p.y - r * 0.5, abs(p.x) * 0.866 + p.y * 0.5 - r * 0.5)', 1.555],
  cross: ['min(max(abs(p.x) - r * 0.949, abs(p.y) - r * 0.316), max(abs(p.x) - r * 0.316, abs(p.y) - r * 0.949))', 1.253],
  ring: ['abs(length(p) - r * 0.8) - r * 0.2', 1],
};

const program = distance => class extends NodeCircleProgram {
  getDefinition() {
    const circle = super.getDefinition();
    const formula = distance.replaceAll('p.', 'v_diffVector.').replaceAll('(p)', '(v_diffVector)').replace(/\br\b/g, 'v_radius');
    return { ...circle, FRAGMENT_SHADER_SOURCE: circle.FRAGMENT_SHADER_SOURCE.replace('length(v_diffVector) - v_radius', formula) };
  }
};

const page = document.querySelector('[data-graph]');
const part = name => page.querySelector(`[data-part=${name}]`);
const field = name => part('form').elements[name];
const words = page.dataset;
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

// The colours as the page's style has them, light or dark.
function colourOf(className, property = 'fill') {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  shape.setAttribute('class', className);
  part('colours').replaceChildren(shape);
  const look = getComputedStyle(shape);
  return { colour: look[property] === 'none' ? look.stroke : look[property], opacity: Number(look.opacity) };
}

const fills = new Map();
function fillOf(className) {
  if (!fills.has(className)) fills.set(className, colourOf(className).colour);
  return fills.get(className);
}

// As it would look on the ground: WebGL would add up colours that let light through.
function onGround({ colour, opacity }, ground) {
  const [over, under] = [colour, ground].map(rgb => rgb.match(/[\d.]+/g).map(Number));
  return `rgb(${[0, 1, 2].map(i => Math.round(over[i] * opacity + under[i] * (1 - opacity))).join(', ')})`;
}

function build(data, ground) {
  const graph = new Graph({ type: data.isDirected ? 'directed' : 'undirected' });
  const most = Math.max(1, ...data.people.map(person => person.size));
  // On a phone the picture is turned, not shrunk.
  const largest = Math.min(17, part('canvas').clientWidth / 35);
  const isUpright = part('canvas').clientWidth < part('canvas').clientHeight;
  data.people.forEach((person, i) => graph.addNode(i, { ...person, x: isUpright ? person.y : person.x, y: isUpright ? -person.x : -person.y, radius: largest * Math.sqrt(0.05 + 0.95 * person.size / most) }));
  const [within, across] = ['ti', 'te'].map(kind => onGround(colourOf(kind, 'stroke'), ground));
  for (const [from, to, isAcross, isAbroad] of data.ties) graph.addEdge(from, to, { isAcross, isAbroad, color: isAcross ? across : within, size: isAcross ? 1.3 : 1 });
  return graph;
}

const drawLabel = ground => (context, node, settings) => {
  context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
  const x = node.x + node.size + 4, y = node.y + settings.labelSize / 3;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = ground;
  context.strokeText(node.label, x, y);
  context.fillStyle = settings.labelColor.color;
  context.fillText(node.label, x, y);
};

function start(data) {
  const numbers = new Map(data.people.map((person, i) => [person.number, String(i)]));
  const state = { hovered: null, chosen: null };
  const style = getComputedStyle(part('canvas'));
  const graph = build(data, style.backgroundColor);

  const marked = () => state.hovered ?? state.chosen;
  const isNear = (node, middle) => node === middle || graph.areNeighbors(node, middle);
  const isShown = edge => field('show').value === 'border' ? graph.getEdgeAttribute(edge, 'isAcross')
    : field('show').value === 'nation' ? graph.getEdgeAttribute(edge, 'isAbroad')
    : field('show').value !== 'mutual' || graph.hasDirectedEdge(graph.target(edge), graph.source(edge));
  const isOut = node => {
    const sector = field('sector').value;
    if (sector !== '' && data.colours.sector[graph.getNodeAttribute(node, 'groups').sector]?.word !== sector) return true;
    return field('ego').checked && state.chosen !== null && !isNear(node, state.chosen);
  };

  const sigma = new Sigma(graph, part('canvas'), {
    nodeProgramClasses: Object.fromEntries(Object.entries(forms).map(([name, [distance]]) => [name, program(distance)])),
    defaultDrawNodeLabel: drawLabel(style.backgroundColor),
    defaultDrawNodeHover: drawLabel(style.backgroundColor),
    labelFont: style.fontFamily,
    labelSize: 14,
    labelColor: { color: style.color },
    labelRenderedSizeThreshold: 12,
    zIndex: true,
    // It has no size while it is printed.
    allowInvalidContainer: true,
    nodeReducer(node, person) {
      const category = data.colours[field('colour').value][person.groups[field('colour').value]];
      const [, larger] = forms[category.form];
      const isAside = marked() !== null && !isNear(node, marked());
      return {
        x: person.x, y: person.y, type: category.form, size: person.radius * larger, hidden: isOut(node),
        color: isAside ? words.aside : fillOf(category.class), zIndex: isAside ? 0 : 1,
        label: isAside ? '' : person.label, forceLabel: node === marked(), highlighted: node === marked(),
      };
    },
    edgeReducer(edge, tie) {
      const isHidden = !isShown(edge) || graph.extremities(edge).some(isOut) || (marked() !== null && !graph.hasExtremity(edge, marked()));
      return { ...tie, hidden: isHidden, zIndex: tie.isAcross };
    },
  });

  function tell() {
    const person = state.chosen === null ? null : graph.getNodeAttributes(state.chosen);
    const names = nodes => nodes.map(node => graph.getNodeAttribute(node, 'label')).join(', ') || '–';
    part('who').textContent = person === null ? '' : data.isDirected
      ? `${person.words}. ${words.asks}: ${names(graph.outNeighbors(state.chosen))}. ${words.askedBy}: ${names(graph.inNeighbors(state.chosen))}.`
      : `${person.words}. ${words.contacts}: ${names(graph.neighbors(state.chosen))}.`;
    for (const legend of page.querySelectorAll('[data-legend]')) legend.hidden = legend.dataset.legend !== field('colour').value;
    const address = new URLSearchParams();
    for (const name of ['colour', 'show', 'sector']) if (field(name).value !== field(name).options[0].value) address.set(name, field(name).value);
    if (field('least')?.value) address.set('least', field('least').value);
    if (person !== null) address.set('who', person.number);
    if (field('ego').checked) address.set('ego', 'true');
    history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname);
    sigma.refresh({ skipIndexation: true });
  }

  function choose(node, look) {
    state.chosen = node;
    field('search').value = node === null ? '' : graph.getNodeAttribute(node, 'label');
    tell();
    if (node !== null && look) sigma.getCamera().animate({ ...sigma.getNodeDisplayData(node), ratio: 0.5 }, { duration: calm ? 0 : 300 });
  }

  sigma.on('enterNode', ({ node }) => { state.hovered = node; sigma.refresh({ skipIndexation: true }); });
  sigma.on('leaveNode', () => { state.hovered = null; sigma.refresh({ skipIndexation: true }); });
  sigma.on('clickNode', ({ node }) => choose(node === state.chosen ? null : node, false));
  sigma.on('clickStage', () => choose(null, false));
  part('form').addEventListener('submit', event => event.preventDefault());
  part('form').addEventListener('change', event => {
    // Other contacts are another picture, which the server reckons.
    if (event.target.name === 'least') return part('form').submit();
    if (event.target !== field('search')) return tell();
    const found = data.people.findIndex(person => [person.label, person.number].some(name => name.toLowerCase() === event.target.value.trim().toLowerCase()));
    choose(found < 0 ? null : String(found), true);
  });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') choose(null, false); });
  const duration = calm ? 0 : 200;
  part('in').addEventListener('click', () => sigma.getCamera().animatedZoom({ duration }));
  part('out').addEventListener('click', () => sigma.getCamera().animatedUnzoom({ duration }));
  part('whole').addEventListener('click', () => sigma.getCamera().animatedReset({ duration }));

  part('people').append(...data.people.map(person => Object.assign(document.createElement('option'), { value: person.label })));
  const asked = new URLSearchParams(location.search);
  for (const name of ['colour', 'show', 'sector']) if ([...field(name).options].some(option => option.value === asked.get(name))) field(name).value = asked.get(name);
  field('ego').checked = asked.has('ego');
  choose(numbers.get(asked.get('who')) ?? null, false);
}

async function explore() {
  const answer = await fetch(words.graph);
  if (!answer.ok) return;
  const data = await answer.json();
  // Shown first, since the picture takes the size it has on the page.
  part('canvas').hidden = false;
  try {
    start(data);
  } catch (error) {
    // Without WebGL the drawing stays.
    part('canvas').hidden = true;
    console.warn(error);
    return;
  }
  part('drawing').hidden = true;
  for (const control of page.querySelectorAll('[data-with-script]')) control.hidden = false;
  for (const control of page.querySelectorAll('[data-without-script]')) control.hidden = true;
  page.dataset.ready = 'true';
}

if (page) explore();
