import { LABELS, PAIRS } from './chain.ts';
import { EDGE_COUNT, FEATURE_COUNT } from './feature-hash.ts';
import { type PackedWeights, packWeights, unpackWeights, WeightTable } from './weights.ts';

/** The weights of the tagger: of heads of cues (one a feature), of labels (four) and of pairs of labels (sixteen). */
export interface FrameModel {
  readonly anchors: Float32Array;
  readonly nodes: WeightTable;
  readonly edges: WeightTable;
}

/** The tagger's weights as they are kept in a file. */
export type PackedModel = Readonly<Record<keyof FrameModel, PackedWeights>>;

/** What one step of a kept weight stands for. */
const UNIT = 0.04;

export function packModel(weights: Readonly<Record<keyof FrameModel, Float64Array>>): PackedModel {
  return {
    anchors: packWeights(weights.anchors, 1, UNIT),
    nodes: packWeights(weights.nodes, LABELS, UNIT),
    edges: packWeights(weights.edges, PAIRS, UNIT),
  };
}

/** @throws {RangeError} where the file is of another version of the features */
export function unpackModel({ anchors, nodes, edges }: PackedModel): FrameModel {
  if (anchors.width !== 1 || nodes.width !== LABELS || edges.width !== PAIRS)
    throw new RangeError('The weights of the tagger are of another version. Make them anew with "npm run train".');
  return {
    anchors: unpackWeights(anchors, FEATURE_COUNT),
    nodes: new WeightTable(nodes, FEATURE_COUNT),
    edges: new WeightTable(edges, EDGE_COUNT),
  };
}
