

namespace Sovereignty.Criteria;

/// <summary>How holdings through other organisations are counted; which way is right is an open question of law.</summary>
public enum IndirectHoldings
{
    /// <summary>By multiplication along the path: 60 % of 40 % is 24 %.</summary>
    Multiplied,

    /// <summary>By attribution through control: who controls a holder has all that it holds, 40 %.</summary>
    Attributed,
}
