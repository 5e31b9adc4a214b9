export { cohensKappa, krippendorffAlpha, type ThemeAgreement, themeAgreement } from './agreement';
export { bootstrap, type Interval } from './bootstrap';
export {
  type Calibration,
  type CalibrationBin,
  calibration,
  themeCalibration,
} from './calibration';
export {
  type AgreementOptions,
  type Coding,
  type CodingDifference,
  codingAgreement,
  codingDifferences,
  settledCoding,
  type ThemeReliability,
} from './coding';
export { type ComparedPassage, type Comparison, compare } from './compare';
export { type CorrectedShare, correctedShares } from './corrected-shares';
export type { Accuracy, Counts } from './counts';
export type { ErrorKind, EvaluationError } from './errors';
export {
  type ConfusionCell,
  type CountedAccuracy,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type ThemeEvaluation,
} from './evaluate';
export { type Gold, type GoldClaim, type GoldPassage, parseGold } from './gold';
export {
  type Disagreement,
  disagreements,
  type LabelledPassage,
  loadThemeModel,
  type ThemeModel,
  type ThemeModelData,
  type TrainOptions,
  trainThemeModel,
} from './model';
export {
  type DrawnUnit,
  drawSample,
  predictedAgain,
  type Sample,
  type SampleOptions,
  type SampleUnit,
  STRATIFIERS,
  type Stratifier,
  type Stratum,
} from './sample';
export { type SampleAccuracy, type SampleAccuracyOptions, sampleAccuracy } from './sample-accuracy';
export { type GroupRow, groupTable, type ScoreRow, scoreTable } from './score-table';
export { type StrengthSample, type TermStrength, termStrength } from './strength';
export { type Support, type SupportSample, termSupport } from './support';
export { type MissedPassage, themeMistakes, type WrongEvidence } from './wrong-evidence';
