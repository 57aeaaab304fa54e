using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Json;

/// <summary>A standard that the buyer adopts, as a document names it: the result of a provision, what a clause of the library demands, or a certificate.</summary>
/// <param name="Id">The name of the standard.</param>
/// <param name="ResultOf">The provision of which the result is adopted; null when it is another kind.</param>
/// <param name="Library">The clause of the library; null when it is another kind.</param>
/// <param name="Certificate">The scheme under which the service shall be certified; null when it is another kind.</param>
/// <param name="Version">The version of the scheme; null for every one.</param>
public sealed record AdoptedStandard(string Id, ProvisionId? ResultOf, string? Library, SchemeId? Certificate, string? Version) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Id;

    /// <summary>The standard; null when neither the library nor the law has it.</summary>
    internal Instrument? In(BodyOfLaw law, LocalDate from) =>
        ResultOf is not null
            ? ClauseReference.Resulting(law, ResultOf) is null ? null : Standard.ResultOf(law, ResultOf, Id, from)
            : (Certificate is not null ? ClauseReference.Of(Certificate, Version) : ClauseLibrary.Find(Library!)) is { } clause ? Standard.Of(law, clause, Id, from) : null;
}
