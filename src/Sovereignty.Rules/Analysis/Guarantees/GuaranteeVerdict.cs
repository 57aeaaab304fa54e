namespace Sovereignty.Analysis;

/// <summary>Whether every bid that satisfies a tender's clauses meets what is demanded, from the best answer to the worst.</summary>
public enum GuaranteeVerdict
{
    /// <summary>Every bid that satisfies the clauses meets it, on every day of the contract, whichever reading of unsettled law is right.</summary>
    Guaranteed,

    /// <summary>Unsettled law decides: under some reading a bid satisfies the clauses and breaches, and under no reading chosen it surely does.</summary>
    Open,

    /// <summary>The search ended without an answer: a question that does not say what it tells apart decides, or the bound of the work was reached.</summary>
    Undecided,

    /// <summary>Some bid satisfies every clause and breaches.</summary>
    NotGuaranteed,

    /// <summary>No bid satisfies the clauses, or none that does can meet what is demanded.</summary>
    Impossible,
}
