import { vn2000ToWgs84 } from '../../chassis/geodesy.ts';
import type {
  ParcelCentroidResolvers,
  ParcelGeometryResolvers,
} from '../resolver-types.generated.ts';
import { centroidOf, type Position } from '../spatial/ring.ts';

/** VN-2000, 3° zone, central meridian 107°45′. */
const EPSG = 5899;

const named = ([easting, northing]: Position) => ({ easting, northing });

/** Seven decimals of a degree are a centimetre; more would claim what the survey does not know. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

function onGlobe(position: Position) {
  const { latitude, longitude } = vn2000ToWgs84(position);
  return { latitude: rounded(latitude), longitude: rounded(longitude) };
}

export const parcelGeometry: ParcelGeometryResolvers = {
  vn2000: ({ ring }) => ({ epsg: EPSG, ring: ring.map(named) }),
  wgs84: ({ ring }) => ({ ring: ring.map(onGlobe) }),
  geoJson: ({ ring }) => ({
    type: 'Polygon',
    coordinates: [ring.map(onGlobe).map(({ latitude, longitude }) => [longitude, latitude])],
  }),
};

export const parcelCentroid: ParcelCentroidResolvers = {
  vn2000: ({ ring }) => {
    const [easting, northing] = centroidOf(ring);
    return { easting: centimetres(easting), northing: centimetres(northing) };
  },
  wgs84: ({ ring }) => onGlobe(centroidOf(ring)),
};

const centimetres = (metres: number): number => Math.round(metres * 100) / 100;
