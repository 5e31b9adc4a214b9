/** The part of Observable Plot that the charts are drawn with: what is not named here is not bundled. */
export { barX, cell, dot, lineY, plot, ruleX, ruleY, text } from '@observablehq/plot';
