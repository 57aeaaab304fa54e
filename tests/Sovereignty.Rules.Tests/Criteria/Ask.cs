using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Criteria;

/// <summary>Asks one condition of a layer that the first of some parties operates, where the Union is France and Germany.</summary>
internal static class Ask
{
    public static Truth Of(Condition condition, Organisation[] parties, LocalDate on, InquiryTerms? terms = null) => Within(condition, parties, on, out _, terms);

    public static Truth Within(Condition condition, Organisation[] parties, LocalDate on, out Window window, InquiryTerms? terms = null)
    {
        var layer = new Layer { Id = LayerId.Of("layer"), Operator = Known.As(parties[0].Id) };
        var scene = new Scene(new HostingArrangement { Id = "asked", Organisations = [.. parties], Layers = Known.Exactly(layer) });
        var inquiry = new Inquiry(terms ?? InquiryTerms.Default, new LegalAnswers(Small.Law(Small.Union)), DayNumber.Of(on));
        var truth = inquiry.Ask(condition, new Subject(scene, SubjectKind.Layer, layer, party: parties[0]));
        window = inquiry.Window;
        return truth;
    }
}
