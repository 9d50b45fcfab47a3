// Draws one person's road on the picture of the process: the stops of the table below it, and between them the shortest way that was possible.
const place = document.getElementById('diagram');

// The flows from any element that was reached already to this one, without passing another step at which people wait.
const shortestWay = (reached, goal, stops) => {
  const from = new Map([...reached].map((element) => [element, null]));
  const queue = [...reached];
  while (queue.length > 0) {
    const element = queue.shift();
    if (element === goal) {
      const way = [];
      for (let at = goal; from.get(at); at = from.get(at).source) {
        way.unshift(from.get(at));
      }
      return way;
    }
    const onward = [...element.outgoing.filter((flow) => flow.type === 'bpmn:SequenceFlow').map((flow) => ({ flow, source: element, target: flow.target })),
      ...(element.attachers ?? []).map((target) => ({ source: element, target }))];
    onward.filter(({ target }) => target && !from.has(target) && (target === goal || !stops.has(target))).forEach((step) => {
      from.set(step.target, step);
      queue.push(step.target);
    });
  }
  return [];
};

place.addEventListener('hw-drawn', ({ detail: viewer }) => {
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  const rows = [...document.querySelectorAll('tr[data-stop]')].filter((row) => elements.get(row.dataset.stop));
  const stops = new Set(rows.map((row) => elements.get(row.dataset.stop)));
  const reached = new Set(elements.filter((element) => element.type === 'bpmn:StartEvent'));
  const marked = new Map();
  rows.forEach((row) => {
    const stop = elements.get(row.dataset.stop);
    shortestWay(reached, stop, stops).forEach(({ flow, source, target }) => {
      [source, flow, target].filter((element) => element && !stops.has(element)).forEach((element) => {
        canvas.addMarker(element.id, 'hw-passed');
        reached.add(element);
      });
    });
    reached.add(stop);
    marked.set(stop.id, row.dataset.state);
  });
  marked.forEach((state, id) => canvas.addMarker(id, `hw-${state}`));
});
