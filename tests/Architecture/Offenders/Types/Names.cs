namespace ServiceMap.Rogue;

internal sealed class MailService;

internal sealed class TimeProvider;

internal sealed class CellManager;

internal sealed record AreaDto;
