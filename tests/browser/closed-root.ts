/** A way into closed shadow roots, for tests alone. */
import type { CDPSession } from '@playwright/test';

export interface ClosedPlace {
  /** A CSS selector. */
  host: string;
  /** The name of a JavaScript world of the test's own, which a page cannot tamper with. */
  world: string;
  /** In the first frame of the page. */
  inFrame?: boolean;
}

/** Ids of the DevTools protocol. */
export interface ClosedRoot {
  root: string;
  host: string;
  world: number;
}

/** The shadow root of a host; null where the page has no such host. */
export async function closedRoot(
  session: CDPSession,
  { host, world, inFrame = false }: ClosedPlace,
): Promise<ClosedRoot | null> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const frame = inFrame ? frameTree.childFrames?.[0]?.frame : frameTree.frame;
  if (!frame) return null;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frame.id,
    worldName: world,
  });
  const { result } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `document.querySelector('${host}')`,
  });
  if (result.objectId === undefined) return null;
  const { node } = await session.send('DOM.describeNode', {
    objectId: result.objectId,
    pierce: true,
  });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
  if (object.objectId === undefined) return null;
  return { root: object.objectId, host: result.objectId, world: executionContextId };
}
