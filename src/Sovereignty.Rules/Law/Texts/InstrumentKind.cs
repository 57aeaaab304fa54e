namespace Sovereignty.Law;

/// <summary>What kind of legal text an instrument is.</summary>
public enum InstrumentKind
{
    /// <summary>A constitution or treaty.</summary>
    Constitution,

    /// <summary>A statute or code.</summary>
    Statute,

    /// <summary>An ordinance.</summary>
    Ordinance,

    /// <summary>A decree.</summary>
    Decree,

    /// <summary>A ministerial order (arrêté).</summary>
    Order,

    /// <summary>A circular or instruction inside the administration: doctrine, not law.</summary>
    Circular,

    /// <summary>A regulation of the Union.</summary>
    Regulation,

    /// <summary>A directive of the Union.</summary>
    Directive,

    /// <summary>A decision of an authority.</summary>
    Decision,

    /// <summary>A judgment.</summary>
    Judgment,

    /// <summary>A technical framework or standard.</summary>
    Framework,

    /// <summary>Guidance without binding force.</summary>
    Guidance,

    /// <summary>A draft, bill or proposal: not law.</summary>
    Proposal,

    /// <summary>A statute of a third country.</summary>
    ForeignStatute,

    /// <summary>An order of the head of a third country's executive.</summary>
    ExecutiveOrder,
}
