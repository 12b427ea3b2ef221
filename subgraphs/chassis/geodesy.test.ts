import { describe, expect, it } from 'vitest';
import { vn2000ToWgs84, wgs84ToVn2000 } from './geodesy.ts';

describe('the cadastral map and the globe', () => {
  it('agree on the check point in Hải Châu', () => {
    const [easting, northing] = wgs84ToVn2000({ latitude: 16.0748, longitude: 108.2208 });
    expect(easting).toBeCloseTo(550_173.32, 2);
    expect(northing).toBeCloseTo(1_777_912.88, 2);
  });

  it('lead back to where one started', () => {
    const point = vn2000ToWgs84([550_173.32, 1_777_912.88]);
    expect(point.latitude).toBeCloseTo(16.0748, 7);
    expect(point.longitude).toBeCloseTo(108.2208, 7);
  });
});
