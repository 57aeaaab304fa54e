using Sovereignty.Criteria;

namespace Sovereignty.Evaluation;

/// <summary>How a power stands on some days, whatever arrangement it is asked of.</summary>
internal sealed class PowerStanding(Window days, Truth effective, bool runsOn)
{
    /// <summary>The days on which it stands so.</summary>
    public Window Days => days;

    public Truth Effective => effective;

    /// <summary>Whether only its effects are left, the text itself being no longer surely in force.</summary>
    public bool RunsOn => runsOn;
}
