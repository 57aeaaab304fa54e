namespace Sovereignty.Facts;

/// <summary>What one source says of a fact.</summary>
public sealed record Statement<T>
    where T : notnull
{
    internal Statement(ValueList<T> oneOf, Evidence evidence)
    {
        OneOf = oneOf;
        Evidence = evidence;
    }

    /// <summary>The values that the source leaves possible; a single one when it states the value.</summary>
    public ValueList<T> OneOf { get; }

    /// <summary>Why the source may be believed, and since when it is known.</summary>
    public Evidence Evidence { get; }
}
