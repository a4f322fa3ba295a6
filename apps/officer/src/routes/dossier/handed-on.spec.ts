import type { TimelineEntry } from '@mot-cua/api-client';
import { anEntry } from '../../testing/a-dossier';
import { changesSince } from './changes-since';
import { handedOn } from './handed-on';

/** A timeline of these steps, numbered from 1, told newest first as the API may. */
function timelineOf(...steps: readonly Partial<TimelineEntry>[]): TimelineEntry[] {
  return steps.map((step, index) => anEntry({ sequence: index + 1, ...step })).reverse();
}

describe('what is handed on with a dossier', () => {
  it('is the proposal, for the leader', () => {
    const timeline = timelineOf({ action: 'submit' }, { action: 'proposeResult', note: 'Đề nghị cấp.' });
    expect(handedOn(timeline)).toMatchObject({ note: 'Đề nghị cấp.' });
  });

  it('is the reason for sending it back, not the proposal before it', () => {
    const timeline = timelineOf(
      { action: 'proposeResult', note: 'Đề nghị cấp.' },
      { action: 'sendBack', reason: 'Thiếu nơi sinh.' },
    );
    expect(handedOn(timeline)).toMatchObject({ action: 'sendBack', reason: 'Thiếu nơi sinh.' });
  });

  it('stays to be read after somebody has taken the dossier', () => {
    const timeline = timelineOf({ action: 'receive', note: 'Người dân chờ ở quầy.' }, { action: 'take' });
    expect(handedOn(timeline)).toMatchObject({ action: 'receive', note: 'Người dân chờ ở quầy.' });
  });

  it('with an answered supplement is what had been asked for', () => {
    const request = { items: [{ kind: 'paper' as const, target: 'a', reason: 'Mờ' }] };
    const timeline = timelineOf({ action: 'requestSupplement', request }, { action: 'supplement' });
    expect(handedOn(timeline)).toMatchObject({ action: 'supplement', request });
  });

  it('is nothing where the last step had no words, or waits for the applicant', () => {
    expect(handedOn([])).toBeUndefined();
    expect(handedOn(timelineOf({ action: 'receive', note: 'Gấp' }, { action: 'withdraw' }))).toBeUndefined();
    expect(handedOn(timelineOf({ action: 'requestSupplement', note: 'Xin bổ sung' }))).toBeUndefined();
  });
});

describe('the changes since somebody looked', () => {
  it('are those after the version they saw, oldest first', () => {
    const timeline = timelineOf({ action: 'submit' }, { action: 'receive' }, { action: 'take' });
    expect(changesSince(timeline, 1).map(({ action }) => action)).toEqual(['receive', 'take']);
    expect(changesSince(timeline, 3)).toEqual([]);
  });
});
