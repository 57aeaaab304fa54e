using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>One side of a comparison of law: some texts as they stand on a day.</summary>
/// <param name="Texts">The texts whose obligations are compared; the rest of the body of law stays behind both sides.</param>
/// <param name="On">The day.</param>
public sealed record LawOnDay(ValueSet<InstrumentId> Texts, LocalDate On);
