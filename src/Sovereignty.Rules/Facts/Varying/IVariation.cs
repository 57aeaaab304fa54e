namespace Sovereignty.Facts;

/// <summary>A change that can be made wherever an arrangement has a fact or a list.</summary>
internal interface IVariation
{
    /// <summary>The change at one of the places of a record; the same everywhere unless said otherwise.</summary>
    IVariation At(int place) => this;

    /// <summary>The change within an element of a list or a set; the same in all unless said otherwise.</summary>
    IVariation Within(IKeyed element) => this;

    /// <summary>What a fact can become.</summary>
    IEnumerable<Fact<T>> Of<T>(Fact<T> fact)
        where T : notnull;

    /// <summary>What a list can become, its elements left as they are.</summary>
    IEnumerable<FactList<T>> Of<T>(FactList<T> list)
        where T : notnull, IKeyed;

    /// <summary>What the recorded events can become, their days left as they are.</summary>
    IEnumerable<ValueSet<RecordedEvent>> OfEvents(ValueSet<RecordedEvent> events);

    /// <summary>What a layer's answers can become, their rungs left as they are.</summary>
    IEnumerable<ValueSet<ScaleAnswer>> OfAnswers(ValueSet<ScaleAnswer> answers);

    /// <summary>What the organisations can become, each left as it is.</summary>
    IEnumerable<ValueSet<Organisation>> OfOrganisations(ValueSet<Organisation> organisations);
}
