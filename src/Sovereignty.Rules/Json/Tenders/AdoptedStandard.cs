using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Json;

/// <summary>A standard that the buyer adopts, as a document names it: the result of a provision, or what a clause of the library demands.</summary>
/// <param name="Id">The name of the standard.</param>
/// <param name="ResultOf">The provision of which the result is adopted; null when a clause is.</param>
/// <param name="Library">The clause of the library; null when the result of a provision is adopted.</param>
public sealed record AdoptedStandard(string Id, ProvisionId? ResultOf, string? Library) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Id;

    /// <summary>The standard; null when neither the library nor the law has it.</summary>
    internal Instrument? In(BodyOfLaw law, LocalDate from) =>
        ResultOf is not null
            ? ClauseReference.Resulting(law, ResultOf) is null ? null : Standard.ResultOf(law, ResultOf, Id, from)
            : ClauseLibrary.Find(Library!) is { } clause ? Standard.Of(clause, Id, from) : null;
}
