import type { GraphQLScalarType } from 'graphql';
import * as identifiers from '../identifiers/index.ts';
import { date, dateTime, json, vnd } from './common.ts';
import { textScalar } from './text-scalar.ts';

const identifier = (name: string, parse: (text: string) => string | null) =>
  textScalar({ name, refusal: 'INVALID_IDENTIFIER', parse });

const LONGEST_CURSOR = 512;

const cursor = textScalar({
  name: 'Cursor',
  refusal: 'INVALID_CURSOR',
  parse: (text) => (text.length > 0 && text.length <= LONGEST_CURSOR ? text : null),
});

/** Every scalar of `shared.graphql`, by its name, for the resolver map of each register. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Date: date,
  DateTime: dateTime,
  PartialDate: identifier('PartialDate', identifiers.parsePartialDate),
  Vnd: vnd,
  JSON: json,
  PersonalId: identifier('PersonalId', (text) => identifiers.parsePersonalId(text)),
  HouseholdCode: identifier('HouseholdCode', identifiers.parseHouseholdCode),
  EnterpriseCode: identifier('EnterpriseCode', identifiers.parseEnterpriseCode),
  DependentUnitCode: identifier('DependentUnitCode', identifiers.parseDependentUnitCode),
  ParcelId: identifier('ParcelId', identifiers.parseParcelId),
  ParcelBookKey: identifier('ParcelBookKey', identifiers.parseParcelBookKey),
  CertificateSerial: identifier('CertificateSerial', identifiers.parseCertificateSerial),
  CommuneCode: identifier('CommuneCode', identifiers.parseCommuneCode),
  AgencyCode: identifier('AgencyCode', identifiers.parseAgencyCode),
  ProcedureCode: identifier('ProcedureCode', identifiers.parseProcedureCode),
  DossierCode: identifier('DossierCode', identifiers.parseDossierCode),
  ResultNumber: identifier('ResultNumber', identifiers.parseResultNumber),
  ResultTypeCode: identifier('ResultTypeCode', identifiers.parseResultTypeCode),
  VsicCode: identifier('VsicCode', identifiers.parseVsicCode),
  LandUseCode: identifier('LandUseCode', identifiers.parseLandUseCode),
  Cursor: cursor,
};
