import type { Channel, Fee } from '../procedure';
import { withVietnamese } from './english';
import type { LeftOver } from './left-over';
import type { NationalFee } from './national-procedure';
import { folded } from './same-entry';

interface TakenFees {
  readonly fees: readonly Fee[];
  readonly left: readonly LeftOver[];
}

/**
 * Fees as the national catalogue has them now: amounts follow it, what we say beside (how many, reductions, legal bases) stays. Of ours
 * only those go that the catalogue had before and has no more.
 */
export function takeFees(fees: readonly Fee[], before: readonly NationalFee[], now: readonly NationalFee[]): TakenFees {
  const left: LeftOver[] = [];
  const taken = new Set<NationalFee>();
  const kept = fees.flatMap((fee): Fee[] => {
    const found = now.filter((other) => isSame(fee, other));
    const [is] = found;
    if (!is) return before.some((other) => isSame(fee, other)) ? [] : [fee];
    for (const one of found) taken.add(one);
    if (fee.formula !== undefined || fee.tiers !== undefined || fee.amount === null) {
      left.push({ part: 'fees', code: 'feeByRule', name: fee.name.vi });
      return [fee];
    }
    if (found.length > 1) {
      left.push({ part: 'fees', code: 'feesAlike', name: fee.name.vi });
      return [fee];
    }
    const unit = is.unit === '' ? undefined : withVietnamese(is.unit, fee.unit);
    const { unit: _, ...rest } = fee;
    return [{ ...rest, name: withVietnamese(is.name, fee.name), amount: is.amount, ...(unit && { unit }) }];
  });
  const added = now
    .filter((fee) => !taken.has(fee))
    .flatMap(({ name, kind, amount, unit, channels }): Fee[] => {
      if (kind === null) {
        left.push({ part: 'fees', code: 'feeKindUnknown', name });
        return [];
      }
      const limits = { channels: withPortal(channels) };
      return [
        { name: { vi: name, en: '' }, kind, amount, ...limits, ...(unit !== '' && { unit: { vi: unit, en: '' } }) },
      ];
    });
  return { fees: [...kept, ...added], left };
}

/** By name and, where several of ours or theirs share it, by channel. */
function isSame(fee: Fee, other: NationalFee): boolean {
  if (folded(fee.name.vi) !== folded(other.name)) return false;
  return !fee.channels || other.channels.some((channel) => fee.channels?.includes(channel));
}

/** What is filed online may be filed on the national portal, too. */
export function withPortal(channels: readonly Channel[]): Channel[] {
  return channels.includes('online') ? [...channels, 'nationalPortal'] : [...channels];
}
