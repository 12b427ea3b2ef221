/**
 * Faults put in on purpose (labelled ground truth), each at a known rate, and the kind
 * of record whose index `hasFault` takes. What the city gives out already carries those of the first
 * group; those of the second are for the agency to put in when it writes the record down.
 */
export type FaultName =
  // Already in the record.
  /** Person: sex or year of birth, as recorded, is not the one in the personal ID. One of the next two, or both. */
  | 'PERSON_ID_MISMATCH'
  /** Person: sex or century of birth is not that of the fourth digit of the personal ID. */
  | 'ID_SEX_OR_CENTURY_MISMATCH'
  /** Person: year of birth is not that of the fifth and sixth digits of the personal ID. */
  | 'ID_BIRTH_YEAR_MISMATCH'
  /** Person: the recorded status is the one before the wedding, the divorce or the death. */
  | 'MARITAL_STATUS_OUT_OF_DATE'
  /** Person: the record repeats the person before, with another spelling and another personal ID. */
  | 'DUPLICATE_PERSON'
  /** Household, enterprise or household business, each by its own index: its address's commune code is closed. */
  | 'CLOSED_COMMUNE_CODE'
  /** Parcel: the shares sum to less than one. */
  | 'SHARES_DO_NOT_SUM_TO_ONE'
  /** Result: made out to a person whose death certificate says that they had died. */
  | 'RESULT_TO_DECEASED'
  // For the agency to put in.
  /** Person, never a head: the relation to the head was not recorded. */
  | 'HOUSEHOLD_RELATION_MISSING'
  /** Parcel held by a person: the first holder is known by a nine-digit card of old. */
  | 'HOLDER_HAS_OLD_ID_CARD'
  /** Result past its `validTo`: the register still says it is valid. */
  | 'EXPIRED_MARKED_VALID'
  /** Result: a signature on it does not verify. */
  | 'BROKEN_SIGNATURE'
  /** Enterprise held by another: the code by which the holder is named has a wrong check digit. */
  | 'HOLDER_CODE_MISTYPED'
  /** Parcel: recorded under another commune than the one it lies in. */
  | 'PARCEL_OUTSIDE_COMMUNE'
  /** Parcel: surveyed anew some metres off, and the identification code was left as it was. */
  | 'PARCEL_CODE_NOT_OF_POINT'
  /** Parcel with a certificate: the certificate's recorded day is before the parcel was first registered. */
  | 'CERTIFICATE_BEFORE_PARCEL';
