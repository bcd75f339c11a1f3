import { ANCHOR_NET } from './anchor-signals.ts';
import { ARGUMENT_NET } from './argument-signals.ts';
import { LABELS, PAIRS } from './chain.ts';
import { EDGE_COUNT, FEATURE_COUNT } from './feature-hash.ts';
import { type PackedWeights, packWeights, unpackWeights, WeightColumn, WeightTable } from './weights.ts';
import { inputsOf, type NetShape, type NetWeights, WindowNet } from './window-net.ts';
import type { WordVectors } from './word-vectors.ts';

/**
 * The weights of the tagger: of heads of cues (one a feature), of labels (four) and of pairs of labels (sixteen), and the nets
 * that have a say in the first and second.
 */
export interface FrameModel {
  readonly anchors: WeightColumn;
  readonly anchorNet: WindowNet;
  readonly nodes: WeightTable;
  readonly nodeNet: WindowNet;
  readonly edges: WeightTable;
  /** Those that the nets were learnt with. */
  readonly vectors: WordVectors;
}

/** The tagger's weights as they are learnt, row after row. */
export interface LearntWeights {
  readonly anchors: Float64Array;
  readonly anchorNet: NetWeights<Float64Array>;
  readonly nodes: Float64Array;
  readonly nodeNet: NetWeights<Float64Array>;
  readonly edges: Float64Array;
}

/** The tagger's weights as they are kept in a file. */
export interface PackedModel {
  readonly anchors: PackedWeights;
  readonly anchorNet: NetWeights<PackedWeights>;
  readonly nodes: PackedWeights;
  readonly nodeNet: NetWeights<PackedWeights>;
  readonly edges: PackedWeights;
}

/** What one step of a kept weight stands for. */
const UNIT = 0.04;
const VECTOR_UNIT = 0.01;
const NET_UNIT = 0.02;

const packNet = (
  { hidden }: NetShape,
  { vectors, signals, out }: NetWeights<Float64Array>,
): NetWeights<PackedWeights> => ({
  vectors: packWeights(vectors, hidden, VECTOR_UNIT),
  signals: packWeights(signals, hidden, NET_UNIT),
  out: packWeights(out, hidden, NET_UNIT),
});

export function packModel({ anchors, anchorNet, nodes, nodeNet, edges }: LearntWeights): PackedModel {
  return {
    anchors: packWeights(anchors, 1, UNIT),
    anchorNet: packNet(ANCHOR_NET, anchorNet),
    nodes: packWeights(nodes, LABELS, UNIT),
    nodeNet: packNet(ARGUMENT_NET, nodeNet),
    edges: packWeights(edges, PAIRS, UNIT),
  };
}

function unpackNet(shape: NetShape, vectors: WordVectors, packed: NetWeights<PackedWeights>): WindowNet {
  return new WindowNet(shape, vectors, {
    vectors: unpackWeights(packed.vectors, inputsOf(shape)),
    signals: unpackWeights(packed.signals, shape.signals),
    out: unpackWeights(packed.out, shape.outputs),
  });
}

/**
 * @param vectors those that the weights were learnt with
 * @throws {RangeError} where the file is of another version of the features
 */
export function unpackModel(packed: PackedModel, vectors: WordVectors): FrameModel {
  const { anchors, anchorNet, nodes, nodeNet, edges } = packed;
  const fits = ({ hidden }: NetShape, net: NetWeights<PackedWeights> | undefined) =>
    [net?.vectors, net?.signals, net?.out].every((weights) => weights?.width === hidden);
  const hasWidths =
    anchors.width === 1 &&
    nodes.width === LABELS &&
    edges.width === PAIRS &&
    fits(ANCHOR_NET, anchorNet) &&
    fits(ARGUMENT_NET, nodeNet);
  if (!hasWidths)
    throw new RangeError('The weights of the tagger are of another version. Make them anew with "npm run train".');
  return {
    anchors: new WeightColumn(anchors, FEATURE_COUNT),
    anchorNet: unpackNet(ANCHOR_NET, vectors, anchorNet),
    nodes: new WeightTable(nodes, FEATURE_COUNT),
    nodeNet: unpackNet(ARGUMENT_NET, vectors, nodeNet),
    edges: new WeightTable(edges, EDGE_COUNT),
    vectors,
  };
}
