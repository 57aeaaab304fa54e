namespace Sovereignty.Criteria;

/// <summary>Something that a record derives from its content and remembers. It says nothing of its own, so it never makes two records differ.</summary>
internal readonly struct Remembered<T>(T value) : IEquatable<Remembered<T>>
    where T : class
{
    /// <summary>What is remembered; null as long as nothing is.</summary>
    public T? Value { get; } = value;

    public bool Equals(Remembered<T> other) => true;

    public override bool Equals(object? obj) => obj is Remembered<T>;

    public override int GetHashCode() => 0;
}
