namespace Sovereignty.Criteria;

/// <summary>A part of a whole, never negative, as the solver reckons with it.</summary>
internal interface IPart<T> : IComparable<T>
    where T : struct, IPart<T>
{
    /// <summary>Whether it is certainly nothing.</summary>
    bool IsZero { get; }

    /// <summary>So many percent of the whole.</summary>
    static abstract T OfPercent(decimal percent);

    T Plus(T other);

    T Times(T other);

    /// <summary>Which part of the other it is; the other is not zero and not less than it.</summary>
    T Over(T other);

    /// <summary>The same, or the whole when it is more.</summary>
    T AtMostWhole();

    /// <summary>Whether it is more than so many percent; Unknown where the reckoning is too coarse to tell.</summary>
    Truth Exceeds(decimal percent);

    /// <summary>The least and the most that it can be, nearly.</summary>
    (double Least, double Most) Ends { get; }
}
