import { teamNotes } from '../../../src/domain/office/team-notes';
import { describeTeam } from '../../../src/rpc/team-words';
import { settingValues, settingsOf } from '../office-builder';

const settings = settingsOf(settingValues());
/** The people who type and who decide, in every unit. */
const held = (typists: readonly string[], deciders: readonly string[]) => ({
  ...settings,
  roles: settings.roles.map((held) =>
    held.name === 'Sub Bagian'
      ? { ...held, people: typists }
      : held.name === 'Tim Penghubung'
        ? { ...held, people: deciders }
        : held,
  ),
});
const codes = settings.units.map(({ code }) => code);

test('there are no notes if other people decide than type', () => expect(teamNotes(settings)).toEqual([]));

test('a person who types and decides alone gives a note for each unit, and one sentence for all', () => {
  const notes = teamNotes(held(['a@b.id'], ['a@b.id']));
  expect(notes).toEqual(codes.map((unit) => ({ code: 'ALONE', unit, person: 'a@b.id' })));
  expect(describeTeam(notes)).toHaveLength(1);
  expect(describeTeam(notes)[0]).toContain(`${codes.join(', ')}: a@b.id`);
});

test('with a colleague who can decide, the note is only informative', () =>
  expect(teamNotes(held(['a@b.id'], ['a@b.id', 'c@d.id'])).map(({ code }) => code)).toEqual(
    codes.map(() => 'BOTH_ROLES'),
  ));

test('an office of one person gets the note that the report will be refused', () => {
  const one = { ...settings, roles: settings.roles.map((held) => ({ ...held, people: ['a@b.id'] })) };
  expect(describeTeam(teamNotes(one))[0]).toContain('minimal 2 orang');
});
