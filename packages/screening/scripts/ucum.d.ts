declare module '@lhncbc/ucum-lhc' {
  interface Conversion {
    status: 'succeeded' | 'failed' | 'error';
    toVal: number | null;
    msg: string[];
  }
  interface UcumLhcUtils {
    convertUnitTo(from: string, value: number, to: string): Conversion;
  }
  interface Unit {
    csCode_: string;
    magnitude_: number;
    dim_: { dimVec_: number[] | null };
    isMetric_: boolean;
    isSpecial_: boolean;
    isArbitrary_: boolean;
    moleExp_: number;
    equivalentExp_: number;
    source_: string | null;
  }
  const ucum: {
    UcumLhcUtils: { getInstance(): UcumLhcUtils };
    UnitTables: { getInstance(): { allUnitsByDef(): Unit[] } };
  };
  export default ucum;
}
