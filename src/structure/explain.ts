import type { FoundSection, FoundSkipped, RoleReason, Structure } from './types';

/** Why a section has its role. */
export interface RoleExplanation extends RoleReason {
  readonly id: string;
  readonly role: FoundSection['role'];
  /** The section whose role it took over; `null` where it has its own. */
  readonly inheritedFrom: string | null;
}

/** Why a section has its role; `null` where the structure has no section of this id. */
export function explainRole({ sections }: Structure, id: string): RoleExplanation | null {
  const section = sections.find((candidate) => candidate.id === id);
  if (section === undefined) return null;
  const { role, parentId, roleReason } = section;
  const inheritedFrom = roleReason.rule === 'inherited' ? parentId : null;
  return { id, role, ...roleReason, inheritedFrom };
}

/** What was skipped, each stretch with the rule that took it, in text order. */
export function explainSkipped({ skipped }: Structure): readonly FoundSkipped[] {
  return skipped;
}
