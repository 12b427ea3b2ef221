import { defineCheck, within } from '../../chassis/quality/check.ts';

/** A certificate dated before the first registration of a parcel whose rights it proves. */
export const certificateBeforeParcel = defineCheck({
  rule: 'CERTIFICATE_BEFORE_PARCEL',
  table: 'land_certificate',
  key: 'serial_number',
  suspects: (knex, range) =>
    within(knex('land_certificate as certificate'), 'certificate.serial_number', range)
      .join('land_right', 'land_right.certificate_serial', 'certificate.serial_number')
      .join('parcel_event as event', (on) =>
        on
          .on('event.parcel_id', 'land_right.parcel_id')
          .andOn('event.happened_on', '>', 'certificate.issued_on'),
      )
      .where('event.type', 'FIRST_REGISTRATION')
      .select({ record_key: 'certificate.serial_number', record_id: 'certificate.serial_number' }),
  judge: () => 'issuedOn',
});
