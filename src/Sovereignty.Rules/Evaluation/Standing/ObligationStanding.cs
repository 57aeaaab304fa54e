using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>How an obligation stands on some days, whatever arrangement it is asked of.</summary>
internal sealed class ObligationStanding(Window days, Window daysOfForce, Truth inForce, ValueList<ObligationVersion> versions)
{
    /// <summary>The days on which all that is said here is the same.</summary>
    public Window Days => days;

    /// <summary>The days on which the same versions are in force to the same degree; as many or more.</summary>
    public Window DaysOfForce => daysOfForce;

    public Truth InForce => inForce;

    /// <summary>The version that has begun, or on an uncertain border both.</summary>
    public ValueList<ObligationVersion> Versions => versions;

    /// <summary>What was missing to know whether it is in force.</summary>
    public ValueSet<Missing> Missing { get; init; } = [];

    /// <summary>Since when it is in force, or why it is not.</summary>
    public Said Status { get; init; } = Said.Of(Text.Same(""));

    public Citation? Citation { get; init; }

    /// <summary>What is found whatever the arrangement: of a text that is not public nothing, of one that is not in force that it is not. Null when the arrangement must be asked.</summary>
    public Explained? WithoutAsking { get; init; }
}
