import { describe, expect, it } from 'vitest';
import {
  parseAgencyCode,
  parseLandUseCode,
  parseProcedureCode,
  parseResultTypeCode,
  parseVsicCode,
} from '../identifiers/index.ts';
import {
  agencies,
  agency,
  COMMUNES_OF_FORMER_DA_NANG,
  committeeOn,
  communeCommittee,
  dayAfter,
  landUseType,
  landUseTypes,
  periodsOf,
  procedureByCode,
  procedures,
  resultType,
  resultTypes,
  unitAt,
  unitsAt,
  vsicLine,
  vsicLines,
} from './index.ts';

const communes = (date: string) => unitsAt(date, 'COMMUNE');

describe('administrative units', () => {
  it.each([
    ['2024-12-31', 56, 8],
    ['2025-01-01', 47, 8],
    ['2025-06-30', 47, 8],
    ['2025-07-01', 94, 0],
    ['2030-01-01', 94, 0],
    ['1996-12-31', 0, 0],
  ])('on %s there were %i communes and %i districts', (date, communeCount, districtCount) => {
    expect(communes(date)).toHaveLength(communeCount);
    expect(unitsAt(date, 'DISTRICT')).toHaveLength(districtCount);
    expect(new Set(unitsAt(date).map((unit) => unit.code)).size).toBe(unitsAt(date).length);
  });

  it('since the merger there are 23 wards, 70 communes and one special zone', () => {
    const ofKind = (kind: string) =>
      communes('2025-07-01').filter(({ name }) => name.startsWith(`${kind} `)).length;
    expect(['Phường', 'Xã', 'Đặc khu'].map(ofKind)).toEqual([23, 70, 1]);
    expect(COMMUNES_OF_FORMER_DA_NANG).toHaveLength(16);
  });

  it.each([
    ['20242', '2020-01-01', 'Phường Phước Ninh', '492'],
    ['20242', '2025-03-01', 'Phường Phước Ninh', '492'],
    ['20242', '2025-07-01', 'Phường Hải Châu', '48'],
    ['20332', '2025-06-30', 'Xã Hòa Khương', '497'],
    ['20332', '2025-07-01', 'Xã Hòa Tiến', '48'],
    ['20200', '2025-06-30', 'Phường Hòa Minh', '490'],
    ['20200', '2025-07-01', 'Phường Hòa Khánh', '48'],
    ['20218', '2024-12-31', 'Phường Vĩnh Trung', '491'],
    ['20218', '2025-01-01', 'Phường Thạc Gián', '491'],
    ['49', '2025-06-30', 'Tỉnh Quảng Nam', null],
    ['498', '2025-06-30', 'Huyện Hoàng Sa', '48'],
    ['20333', '2025-07-01', 'Đặc khu Hoàng Sa', '48'],
    ['20401', '2025-07-01', 'Phường Hội An Tây', '48'],
  ])('the code %s meant on %s: %s', (code, date, name, parentCode) => {
    expect(unitAt(code, date)).toMatchObject({ code, name, parentCode });
  });

  it.each([
    ['20221', '2025-01-01'], // merged away
    ['20333', '2025-06-30'], // not yet
    ['20218', '2025-07-01'],
    ['49', '2025-07-01'],
    ['492', '2025-07-01'],
    ['99999', '2025-07-01'],
  ])('the code %s meant nothing on %s', (code, date) => {
    expect(unitAt(code, date)).toBeNull();
  });

  it('periods of a code follow one another without touching', () => {
    for (const code of new Set(
      [...communes('2024-12-31'), ...communes('2025-07-01')].map((u) => u.code),
    )) {
      const periods = periodsOf(code);
      for (const [place, unit] of periods.entries()) {
        const before = periods[place - 1];
        if (before !== undefined) expect((before.validTo ?? '9999') < unit.validFrom).toBe(true);
      }
    }
    expect(periodsOf('20209').map(({ name, validFrom }) => [name, validFrom])).toEqual([
      ['Phường Xuân Hà', '1997-01-01'],
      ['Phường Xuân Hà', '2025-01-01'],
      ['Phường Thanh Khê', '2025-07-01'],
    ]);
  });

  it('every unit has a parent in force all its time, and successors the day after its last', () => {
    for (const unit of [
      ...unitsAt('2024-12-31'),
      ...unitsAt('2025-06-30'),
      ...unitsAt('2025-07-01'),
    ]) {
      if (unit.parentCode !== null) {
        expect(unitAt(unit.parentCode, unit.validFrom)).not.toBeNull();
        expect(unitAt(unit.parentCode, unit.validTo ?? '2099-01-01')).not.toBeNull();
      }
      expect(unit.replacedByCodes.length > 0).toBe(unit.validTo !== null);
      for (const code of unit.replacedByCodes) {
        expect(unitAt(code, dayAfter(unit.validTo ?? ''))).not.toBeNull();
      }
    }
  });

  it('each commune of former Đà Nẵng was formed from what was there before', () => {
    const formed = new Set(communes('2025-06-30').flatMap((unit) => unit.replacedByCodes));
    const today = COMMUNES_OF_FORMER_DA_NANG.map((unit) => unit.code);
    // Hoàng Sa was a district without communes.
    expect([...formed].sort()).toEqual(today.filter((code) => code !== '20333').sort());
  });

  it('a district was taken over by the communes its own communes went into', () => {
    for (const district of unitsAt('2025-06-30', 'DISTRICT')) {
      if (district.code === '498') continue;
      const heirs = communes('2025-06-30')
        .filter((unit) => unit.parentCode === district.code)
        .flatMap((unit) => unit.replacedByCodes);
      expect([...new Set(heirs)].sort()).toEqual([...district.replacedByCodes].sort());
    }
  });

  it('days follow one another across months, years and leap days', () => {
    expect(['2024-02-28', '2024-12-31', '2025-06-30'].map(dayAfter)).toEqual([
      '2024-02-29',
      '2025-01-01',
      '2025-07-01',
    ]);
  });
});

describe('agencies', () => {
  it.each([
    ['H17.03', 'H17.04'],
    ['H17.05', 'H17.06'],
    ['H17.07', 'H17.08'],
    ['H17.10', 'H17.09'],
  ])('%s was taken over by %s on 2025-03-01', (code, successorCode) => {
    expect(agency(code)).toMatchObject({ validTo: '2025-02-28', successorCode });
    const after = agencies('2025-03-01').map((entry) => entry.code);
    expect(after).not.toContain(code);
    expect(after).toContain(successorCode);
  });

  it('are well-formed, each once, under one that exists', () => {
    const all = agencies();
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(all).toHaveLength(1 + 17 + 94 + 8 + 2);
    for (const { code, parentCode } of all) {
      expect(parseAgencyCode(code)).toBe(code);
      expect(parentCode === null ? code : agency(parentCode)?.code).toBe(parentCode ?? 'H17');
    }
    expect(agency('H18')).toBeNull();
    expect(agency('toString')).toBeNull();
  });

  it('the committee of a commune is numbered by the order of the list', () => {
    expect(communeCommittee('20242')).toMatchObject({
      code: 'H17.90.001',
      name: { vi: 'Ủy ban nhân dân phường Hải Châu' },
    });
    expect(communeCommittee('20333')).toMatchObject({
      code: 'H17.90.016',
      name: { vi: 'Ủy ban nhân dân đặc khu Hoàng Sa' },
    });
    expect(communeCommittee('20335')?.code).toBe('H17.90.017');
    expect(communeCommittee('21004')?.code).toBe('H17.90.094');
    expect(communeCommittee('20203')).toBeNull();
  });

  it('before a commune had a committee, its district’s answered', () => {
    expect(committeeOn('20242', '2025-07-01')?.code).toBe('H17.90.001');
    expect(committeeOn('20242', '2025-06-30')).toMatchObject({
      code: 'H17.91.492',
      name: { vi: 'Ủy ban nhân dân quận Hải Châu' },
      validTo: '2025-06-30',
      successorCode: null,
    });
    expect(committeeOn('20333', '2020-01-02')?.code).toBe('H17.91.498');
    expect(committeeOn('20335', '2020-01-02')).toBeNull();
    expect(committeeOn('20203', '2026-01-02')).toBeNull();
  });
});

describe('sectors', () => {
  it('are all 21 sections and 88 divisions, and classes with every line above them', () => {
    const lines = vsicLines();
    expect(new Set(lines.map(({ code }) => code)).size).toBe(lines.length);
    expect(lines.filter(({ level }) => level === 1)).toHaveLength(21);
    expect(lines.filter(({ level }) => level === 2)).toHaveLength(88);
    for (const { code, level, parentCode } of lines) {
      expect(parseVsicCode(code)).toBe(code);
      if (level === 1) expect(parentCode).toBeNull();
      else expect(vsicLine(parentCode ?? '')?.level).toBe(level - 1);
    }
  });

  it.each(['4659', '4711', '4719', '5610', '4101', '4290', '5510', '6201', '4933'])(
    '%s, which businesses here register, is in the list',
    (code) => {
      expect(vsicLine(code)).toMatchObject({ code, level: 4 });
    },
  );

  it('says which need a licence, and of which kind', () => {
    expect(vsicLine('5610')).toMatchObject({
      conditional: true,
      requiredResultTypes: ['RT-FOOD-001'],
    });
    expect(vsicLine('4933')).toMatchObject({
      conditional: true,
      requiredResultTypes: ['RT-TRN-001'],
    });
    expect(vsicLine('6201')).toMatchObject({
      conditional: false,
      requiredResultTypes: [],
      version: '27/2018/QĐ-TTg',
    });
    for (const line of vsicLines()) {
      for (const code of line.requiredResultTypes) expect(resultType(code)).not.toBeNull();
    }
  });
});

describe('land-use codes', () => {
  it('are read by their day', () => {
    expect(landUseType('ODT', '2024-01-01')).toMatchObject({ code: 'ODT', group: { vi: 'Đất ở' } });
    expect(landUseType('ODT', '2010-01-01')).toBeNull();
    expect(landUseType('XXX', '2024-01-01')).toBeNull();
    for (const { code } of landUseTypes('2024-01-01')) expect(parseLandUseCode(code)).toBe(code);
    expect(landUseTypes('2024-01-01')).toHaveLength(36);
  });

  it('only defence and police land hides where it lies', () => {
    const closed = landUseTypes('2024-01-01').filter(({ geometryClosed }) => geometryClosed);
    expect(closed.map(({ code }) => code)).toEqual(['CQP', 'CAN']);
  });
});

describe('result types', () => {
  it('are 21, each once', () => {
    expect(resultTypes()).toHaveLength(21);
    for (const type of resultTypes()) {
      expect(parseResultTypeCode(type.code)).toBe(type.code);
      expect(resultType(type.code)).toBe(type);
      expect(type.validity.vi).not.toBe('');
    }
    expect(resultType('RT-JUS-001')?.personal).toBe('SENSITIVE');
    expect(resultType('RT-CIV-003')?.validityMonths).toBe(6);
    expect(resultType('RT-LAND-001')?.validityMonths).toBeNull();
  });
});

describe('procedures', () => {
  it('are the 26 rows of the catalogue, the shared codes taken apart, and four made up', () => {
    expect(procedures()).toHaveLength(33);
    for (const procedure of procedures()) {
      expect(parseProcedureCode(procedure.code)).toBe(procedure.code);
      expect(procedureByCode(procedure.code)).toBe(procedure);
      const illustrative = procedure.codeCertainty === 'ILLUSTRATIVE';
      expect(procedure.code.startsWith('9.')).toBe(illustrative);
    }
  });

  it('name only result types, agencies and evidence that exist', () => {
    for (const { requirements, resultTypes: given, competentAgencyCode } of procedures()) {
      for (const code of given) expect(resultType(code)).not.toBeNull();
      if (competentAgencyCode !== null) expect(agency(competentAgencyCode)?.validTo).toBeNull();
      expect(new Set(requirements.map(({ code }) => code)).size).toBe(requirements.length);
      for (const one of requirements) {
        for (const code of one.acceptedResultTypes) expect(resultType(code)).not.toBeNull();
        expect(one.mandatory).toBe(one.condition === null);
        const digital = one.acceptedResultTypes.length + one.acceptedDataSources.length > 0;
        // What the applicant says is part of the online form: nothing replaces it, nothing is uploaded.
        const isForm = ['DECLARATION', 'REQUEST'].includes(one.code);
        expect({ digital, uploadOnly: one.uploadOnly }).toEqual(
          isForm ? { digital: false, uploadOnly: false } : { digital, uploadOnly: !digital },
        );
      }
    }
  });

  it('a certified copy takes any digital result for the original', () => {
    const [original] = procedureByCode('2.000815')?.requirements ?? [];
    expect(original?.acceptedResultTypes).toEqual(resultTypes().map(({ code }) => code));
  });

  it('a parcel’s address in a merged unit is read from the history of units', () => {
    expect(procedureByCode('1.013833')?.requirements).toContainEqual(
      expect.objectContaining({
        code: 'MERGED_UNIT_ADDRESS',
        acceptedDataSources: ['ADMINISTRATIVE_UNITS'],
      }),
    );
  });

  it('a re-issue is dropped, but not that of a lost land certificate', () => {
    const reissues = procedures().filter(({ kind }) => kind === 'REISSUE');
    const kept = reissues.filter(({ simplification }) => simplification !== 'ELIMINATED');
    expect(kept.map(({ code, simplification }) => [code, simplification])).toEqual([
      ['1.012786', 'NONE'],
    ]);
    expect(procedureByCode('1.012783')).toMatchObject({
      kind: 'EXCHANGE',
      simplification: 'INSTANT',
    });
  });

  it('are read by their day', () => {
    expect(procedureByCode('1.013978', '2025-07-01')?.code).toBe('1.013978');
    expect(procedureByCode('1.013978', '2025-06-30')).toBeNull();
    expect(procedureByCode('1.999999')).toBeNull();
  });
});
