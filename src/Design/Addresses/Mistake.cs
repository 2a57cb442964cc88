namespace ServiceMap.Design.Addresses;

/// <summary>Something that was asked for and that there is not.</summary>
/// <param name="Field">The option or field, such as <c>need</c>.</param>
/// <param name="Value">What was asked for.</param>
/// <param name="Reason">What is wrong with it, to be read after the value.</param>
public sealed record Mistake(string Field, string Value, string Reason);
