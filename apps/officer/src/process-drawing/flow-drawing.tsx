import { useElementSize } from '@mantine/hooks';
import { graphOf } from '@mot-cua/domain';
import { MarkerType, ReactFlow, ReactFlowProvider, type Connection, type Edge } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useMemo } from 'react';
import { DrawingProvider } from './drawing-context';
import { drawnProcess } from './drawn-process';
import { flowEdges, flowNodes, placeOfStep, type WayEdge } from './flow-parts';
import { Mark } from './mark';
import type { ProcessDrawingProps } from './process-drawing';
import { layOut, type Direction } from './lay-out';
import { labelSizeOf, sizeOf } from './sizes';
import { StepBox } from './step-box';
import { useDrawingKeys } from './use-drawing-keys';
import { LEAST_ZOOM, useView } from './use-view';
import { ViewTools } from './view-tools';
import { WayLine } from './way-line';
import classes from './process-drawing.module.css';

const NODES = { step: StepBox, mark: Mark };
const EDGES = { way: WayLine };
const NO_WORDS = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
};

/** Draws a process; heavy, so it is loaded by itself. */
export function FlowDrawing(props: ProcessDrawingProps) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  );
}

function Flow({ steps, label, standings, edits }: ProcessDrawingProps) {
  const { ref: room, width } = useElementSize();
  const canEdit = edits !== undefined;
  const hasStandings = standings !== undefined;
  const drawn = useMemo(() => drawnProcess(steps), [steps]);
  const { direction, layout } = useMemo(() => {
    const placed = (along: Direction) =>
      layOut(
        drawn,
        along,
        (node) => sizeOf(node, steps, hasStandings),
        (line) => labelSizeOf(line, canEdit),
      );
    const across = placed('across');
    // What is too wide to be read at once is read from top to bottom, as the page is.
    const isTooWide = width > 0 && across.width * LEAST_ZOOM > width;
    return isTooWide
      ? { direction: 'down' as const, layout: placed('down') }
      : { direction: 'across' as const, layout: across };
  }, [drawn, steps, width, hasStandings, canEdit]);
  const nodes = useMemo(() => flowNodes(drawn, layout, direction), [drawn, layout, direction]);
  const edges = useMemo(() => flowEdges(drawn, layout, direction, canEdit), [drawn, layout, direction, canEdit]);
  const graph = useMemo(() => graphOf(steps), [steps]);
  const view = useView(layout, width);
  const onKeyDown = useDrawingKeys(drawn, direction, edits);
  const connect = ({ source, target }: Connection) => {
    const [from, to] = [placeOfStep(source), placeOfStep(target)];
    if (from !== undefined && to !== undefined) edits?.onConnect(from, to);
  };
  const reconnect = (edge: Edge, { target }: Connection) => {
    const way = edges.find(({ id }) => id === edge.id)?.data?.way;
    const to = placeOfStep(target);
    if (way && to !== undefined) edits?.onLead(way.from, way.place, to);
  };
  return (
    <DrawingProvider value={{ ...{ steps, graph, drawn, layout, direction, standings, edits } }}>
      <div ref={room} className={classes.room}>
        <div
          className={classes.drawing}
          style={{ height: view.height }}
          onKeyDown={onKeyDown}
          onFocus={(event) => view.show(event.target.closest('[data-drawn]')?.getAttribute('data-drawn') ?? '')}
        >
          <ReactFlow<(typeof nodes)[number], WayEdge>
            aria-label={label}
            nodes={[...nodes]}
            edges={[...edges]}
            nodeTypes={NODES}
            edgeTypes={EDGES}
            nodesDraggable={false}
            nodesConnectable={canEdit}
            nodesFocusable={false}
            edgesFocusable={false}
            edgesReconnectable={canEdit}
            elementsSelectable={false}
            connectOnClick={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            panActivationKeyCode={null}
            zoomActivationKeyCode={null}
            panOnDrag={view.canPan}
            zoomOnScroll={false}
            zoomOnDoubleClick={false}
            preventScrolling={false}
            minZoom={view.minZoom}
            maxZoom={1.5}
            defaultMarkerColor={null}
            defaultEdgeOptions={{ markerEnd: { type: MarkerType.ArrowClosed, width: 18, height: 18 } }}
            ariaLabelConfig={NO_WORDS}
            onMoveEnd={(event) => event && view.keep()}
            onConnect={connect}
            onReconnect={reconnect}
            attributionPosition="bottom-left"
          >
            <ViewTools onFit={view.fit} />
          </ReactFlow>
        </div>
      </div>
    </DrawingProvider>
  );
}
