import { MultiDirectedGraph } from 'graphology';
import type {
  Actor,
  Affiliation,
  Agreement,
  Dossier,
  Id,
  Meeting,
  Participation,
  Party,
  Place,
  Relation,
} from '../model/dossier.ts';
import { idOf } from '../model/dossier.ts';

/** What a node of the graph is; its record is the dossier's own, not a copy. */
export type NodeAttributes =
  | { readonly sort: 'actor'; readonly record: Actor }
  | { readonly sort: 'meeting'; readonly record: Meeting }
  | { readonly sort: 'agreement'; readonly record: Agreement }
  | { readonly sort: 'place'; readonly record: Place };

/** What an edge of the graph says; its record is the dossier's own. */
export type EdgeAttributes =
  | { readonly sort: 'affiliation'; readonly record: Affiliation }
  | { readonly sort: 'participation'; readonly record: Participation }
  | { readonly sort: 'party'; readonly record: Party }
  | { readonly sort: 'held-within'; readonly record: Meeting }
  | { readonly sort: 'relation'; readonly record: Relation };

/** Everything that dossiers say, as one graph: nodes by id, and an edge for each thing said of two. */
export type RecordGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * One graph out of a list of dossiers. Where two have a record of the same id, that of the first is
 * kept and the edges of both. What is said of someone unnamed, or of an id that no dossier has, makes no edge.
 */
export function buildGraph(dossiers: readonly Dossier[]): RecordGraph {
  const graph: RecordGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const dossier of dossiers) addNodes(graph, dossier);
  for (const dossier of dossiers) addEdges(graph, dossier);
  return graph;
}

function addNodes(graph: RecordGraph, dossier: Dossier): void {
  for (const record of dossier.actors) addNode(graph, { sort: 'actor', record });
  for (const record of dossier.meetings) addNode(graph, { sort: 'meeting', record });
  for (const record of dossier.agreements) addNode(graph, { sort: 'agreement', record });
  for (const record of dossier.places) addNode(graph, { sort: 'place', record });
}

function addNode(graph: RecordGraph, attributes: NodeAttributes): void {
  if (!graph.hasNode(attributes.record.id)) graph.addNode(attributes.record.id, attributes);
}

function addEdges(graph: RecordGraph, dossier: Dossier): void {
  for (const { id, affiliations } of dossier.actors) {
    for (const record of affiliations) {
      addEdge(graph, id, record.to, { sort: 'affiliation', record });
    }
  }
  for (const meeting of dossier.meetings) {
    for (const record of meeting.participants) {
      addEdge(graph, idOf(record.actor), meeting.id, { sort: 'participation', record });
    }
    addEdge(graph, meeting.id, meeting.partOf, { sort: 'held-within', record: meeting });
  }
  for (const agreement of dossier.agreements) {
    for (const record of agreement.parties) {
      addEdge(graph, idOf(record.actor), agreement.id, { sort: 'party', record });
    }
  }
  for (const record of dossier.relations) {
    for (const from of record.from) {
      for (const to of record.to) {
        addEdge(graph, idOf(from), idOf(to), { sort: 'relation', record });
      }
    }
  }
}

function addEdge(
  graph: RecordGraph,
  from: Id | undefined,
  to: Id | undefined,
  attributes: EdgeAttributes,
): void {
  if (from === undefined || to === undefined) return;
  if (graph.hasNode(from) && graph.hasNode(to)) graph.addDirectedEdge(from, to, attributes);
}
