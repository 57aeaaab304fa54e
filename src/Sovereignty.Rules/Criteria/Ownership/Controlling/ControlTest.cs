namespace Sovereignty.Criteria;

/// <summary>By which test a holder controls an organisation.</summary>
internal enum ControlTest
{
    /// <summary>In fact or in law, by whatever means: the test of foreign powers that reach what a parent possesses or controls.</summary>
    AnyMeans,

    /// <summary>As article L233-3 of the French commercial code has it: the same, and presumed above 40 % of the votes when no other holder has more.</summary>
    CommercialCode,
}
